import { refereeOf } from '../section-referee.ts';

refereeOf('suggestion');
