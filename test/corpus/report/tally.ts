/** How much of something true was found, and how much of what was found is true. */
export class Tally {
  right = 0;
  wanted = 0;
  found = 0;
  readonly misses: string[] = [];

  /** Counts one thing that is true. */
  judge(isRight: boolean, miss: string): void {
    this.wanted++;
    if (isRight) this.right++;
    else this.misses.push(miss);
  }

  /** Counts things that were reported, true or not. */
  reported(count: number): void {
    this.found += count;
  }

  get recall(): number {
    return this.wanted === 0 ? 1 : this.right / this.wanted;
  }

  /** Of what was found; 1 where nothing was. */
  get precision(): number {
    return this.found === 0 ? 1 : this.right / this.found;
  }
}

/** Every measure of a set of files. */
export class Scores {
  readonly tables = new Tally();
  readonly columnRoles = new Tally();
  readonly rowRoles = new Tally();
  readonly sums = new Tally();
  readonly units = new Tally();
  readonly roundings = new Tally();
  readonly planted = new Tally();
  /** Planted errors by kind. */
  readonly kinds = new Map<string, Tally>();
  /** Column roles by style of sheet. */
  readonly styles = new Map<string, Tally>();
  /** Error findings that are none, in files with planted errors and in clean ones. */
  readonly falseErrors: string[] = [];
  readonly falseErrorsOnClean: string[] = [];
  /** Warnings on clean files: allowed, but each costs a reader's time. */
  readonly warningsOnClean: string[] = [];
  /** Tables reported where there is none. */
  readonly phantoms: string[] = [];
  files = 0;
  cleanFiles = 0;

  /** The tally of a name in one of the maps. */
  static of(map: Map<string, Tally>, name: string): Tally {
    const tally = map.get(name) ?? new Tally();
    map.set(name, tally);
    return tally;
  }
}
