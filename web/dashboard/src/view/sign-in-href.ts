import { useLocation, useSearch } from 'wouter';
import { viewHref } from './addresses.ts';

/** The page to sign in on, which leads back to what is on view now. */
export const useSignInHref = (): string => {
  const [location] = useLocation();
  const search = useSearch();
  return viewHref('/sign-in', { next: search === '' ? location : `${location}?${search}` });
};
