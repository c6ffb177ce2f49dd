/** What a column of a budget table means (열의 역할). */
export type ColumnRole =
  | 'label'
  | 'budget'
  | 'executed'
  | 'planned'
  | 'balance'
  | 'rate'
  | 'growth'
  | 'share'
  | 'quota'
  | 'current'
  | 'gap'
  | 'target'
  | 'actual'
  | 'achievement'
  | 'count'
  | 'note'
  | 'other';
