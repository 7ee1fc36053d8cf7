import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { blob } from '../api/client';

/** A small picture that the tills show; another photo has another id, so what was loaded stays right. */
export function Picture({ id, alt, className }: { id: string; alt: string; className?: string | undefined }) {
  const content = useQuery({ queryKey: ['store', 'picture', id], staleTime: Infinity, queryFn: ({ signal }) => blob(`/api/v1/till-pictures/${id}`, signal) });
  const address = useMemo(() => (content.data ? URL.createObjectURL(content.data) : ''), [content.data]);
  useEffect(() => () => { URL.revokeObjectURL(address); }, [address]);
  return address ? <img src={address} alt={alt} className={className} /> : null;
}
