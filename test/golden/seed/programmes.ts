const SOURCE = '2015 추진실적·2016 계획의 각 사업 예산표와 소요예산(천원); domain.md §1.3–1.5';

/** A programme: its amounts in 천원, and the row of the division's table it belongs to. */
export interface ProgrammeCase {
  readonly id: string;
  /** The short name of domain.md. */
  readonly name: string;
  /** The parent, inferred from team and subject (domain.md §1.4); the report prints none. */
  readonly whole: string;
  /** 2015 예산액 and 집행액. */
  readonly budget: bigint;
  readonly executed: bigint;
  /** 2016 소요예산. */
  readonly next: bigint;
  readonly source: string;
}

type Amounts = readonly [budget: bigint, executed: bigint, next: bigint];

const row = (id: string, name: string, whole: string, [budget, executed, next]: Amounts): ProgrammeCase => ({
  id,
  name,
  whole,
  budget,
  executed,
  next,
  source: SOURCE,
});

/** The eleven programmes in the report's order. */
export const PROGRAMMES: readonly ProgrammeCase[] = [
  row('P01', '구정 주요사업 종합 조정', 'D1', [43_452n, 38_371n, 64_031n]),
  row('P02', '성과평가', 'D2', [8_815n, 4_938n, 14_140n]),
  row('P03', '외부기관 평가', 'D2', [55_000n, 49_550n, 58_100n]),
  row('P04', '재정운용', 'D3', [195_961n, 83_307n, 239_391n]),
  row('P05', '주민참여예산', 'D3', [14_790n, 11_294n, 14_790n]),
  row('P06', '행정우수사례', 'D4', [20_100n, 14_560n, 20_100n]),
  row('P07', '제안제도', 'D4', [11_450n, 2_521n, 11_449n]),
  row('P08', '시설관리공단', 'D4', [29_835n, 27_990n, 1_833n]),
  row('P09', '민간위탁', 'D4', [1_000n, 400n, 1_980n]),
  row('P10', '기록물', 'D5', [230_350n, 203_640n, 234_411n]),
  row('P11', '정보공개', 'D5', [5_320n, 1_430n, 5_320n]),
];
