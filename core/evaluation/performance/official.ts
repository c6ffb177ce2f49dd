/** An official whose objectives are measured (목표관리 대상 공무원); an id, not a name. */
export interface Official {
  readonly id: string;
  readonly department: string;
  /** 급: 4, 5 … */
  readonly grade: number;
  readonly isHeadOfDepartment: boolean;
}
