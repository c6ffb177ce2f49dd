/**
 * What a clause ends with that goes on (연결 어미): no sentence ends there. Endings that nouns share, such as the 고 of
 * 보고 or 제고, stand with the syllable before them. Source: 국립국어원 표준국어대사전, 연결 어미.
 */
export const CONNECTIVE_ENDINGS: readonly string[] = [
  '하고',
  '되고',
  '시키고',
  '이고',
  '있고',
  '없고',
  '하며',
  '되며',
  '이며',
  '으며',
  '하여',
  '되어',
  '통해',
  '위해',
  '면서',
  '지만',
  '는데',
  '하고자',
];
