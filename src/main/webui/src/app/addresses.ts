/** Where one signs in, and chooses a password of one's own. */
export const SIGN_IN = '/sign-in';
export const NEW_PASSWORD = '/password';
