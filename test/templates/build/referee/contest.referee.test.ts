import { refereeOf } from '../section-referee.ts';

refereeOf('contest');
