/** Where the fixtures stand: every host name leads to the test's server. */
export const JIRA = 'https://acme.atlassian.net/browse/GOAL-1';
export const NOTION = 'https://www.notion.so/acme/Goals-0123456789abcdef0123456789abcdef';
export const GOOGLE_DOCS = 'https://docs.google.com/document/d/abc123/edit';
/** No extension was invited here. */
export const ELSEWHERE = 'https://intra.example.com/goals';
