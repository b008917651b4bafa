import { describe, expect, it } from 'vitest';
import { registrationChanges } from '../../../utils/platform/registration.ts';

const registered = (origin: string) => ({ id: `site.${origin}`, matches: [origin] });

describe('registrations', () => {
  it('add what was granted and is not registered', () => {
    expect(
      registrationChanges(
        ['https://docs.google.com/*', 'https://a.example/*', 'https://b.example/*'],
        [registered('https://a.example/*')],
      ),
    ).toEqual({ add: ['https://b.example/*'], remove: [] });
  });

  it('take back what is no longer granted', () => {
    expect(registrationChanges([], [registered('https://a.example/*')])).toEqual({
      add: [],
      remove: ['site.https://a.example/*'],
    });
  });

  it('repair one whose patterns are not its own, and leave those of others alone', () => {
    expect(
      registrationChanges(
        ['https://a.example/*'],
        [
          { id: 'site.https://a.example/*', matches: ['https://*/*'] },
          { id: 'other', matches: ['https://b.example/*'] },
        ],
      ),
    ).toEqual({ add: ['https://a.example/*'], remove: ['site.https://a.example/*'] });
  });

  it('change nothing when all is as it should be', () => {
    expect(registrationChanges(['https://a.example/*'], [registered('https://a.example/*')])).toEqual({
      add: [],
      remove: [],
    });
  });
});
