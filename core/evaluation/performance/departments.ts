import type { Project } from './plan.ts';

/** The departments that have projects, in the order they first appear. */
export function distinctDepartments(projects: readonly Pick<Project, 'department'>[]): readonly string[] {
  return [...new Set(projects.map(({ department }) => department))];
}
