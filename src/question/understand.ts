export type Intent = 'compare' | 'who-owns' | 'describe' | 'search';
