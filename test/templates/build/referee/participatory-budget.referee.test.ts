import { refereeOf } from '../section-referee.ts';

refereeOf('participatory-budget');
