/**
 * What may stand behind a noun without a space (조사), longer ones before those they end with.
 * Source: 국립국어원 표준국어대사전, 조사.
 */
export const PARTICLES: readonly string[] = [
  '으로부터',
  '로부터',
  '에서는',
  '까지',
  '부터',
  '보다',
  '에서',
  '에는',
  '만큼',
  '마다',
  '이나',
  '이란',
  '이며',
  '이고',
  '으로',
  '은',
  '는',
  '이',
  '가',
  '을',
  '를',
  '과',
  '와',
  '의',
  '에',
  '로',
  '도',
  '만',
];
