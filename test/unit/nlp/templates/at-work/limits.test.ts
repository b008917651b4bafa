import { describe, expect, it } from 'vitest';
import type { Template } from '../../../../../utils/nlp/types.ts';
import { found, set, team } from './team.ts';

describe('limits', () => {
  const three = set(['Raise NPS from 31 to 45', 'Cut churn from 8% to 5%', 'Win 10 clinics']);

  it('of key results are the team’s, in what is said too', () => {
    expect(found(three).map(({ rule }) => rule)).not.toContain('okr/too-many-krs');
    expect(found(three, team({ set: { keyResults: [1, 2] } }))).toContainEqual(
      expect.objectContaining({
        rule: 'okr/too-many-krs',
        message: { key: 'okr_team_krs', values: { count: 3, range: '1–2' } },
      }),
    );
    expect(found(three, team({ set: { keyResults: [4, 6] } }))).toContainEqual(
      expect.objectContaining({ message: { key: 'okr_team_krs', values: { count: 3, range: '4–6' } } }),
    );
  });

  it('of objectives are asked for only where a team has set them, once a page', () => {
    const page = [three, set(['Raise eNPS from 10 to 25', 'Fill 4 posts', 'Cut sick leave to 3%'], 'Be a good place')];
    const many = (template?: Template) =>
      found(page.join('\n\n'), template).filter(({ rule }) => rule === 'okr/too-many-objectives');
    expect(many()).toEqual([]);
    expect(many(team({ set: { objectives: [1, 1] } }))).toMatchObject([
      { message: { key: 'okr_team_objectives', values: { count: 2, range: '1' } } },
    ]);
  });
});
