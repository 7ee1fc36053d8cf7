import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../api/client';
import { answer, type Preview, type Told } from './data';

/** What a deed would be worth, asked again a moment after the last change; words change nothing and are left away. */
export function usePreview(told: Told | null) {
  const asked = useSettled(told && JSON.stringify({ ...told, account: '', declarerName: undefined, apart: false, alongside: false, photos: [], paper: undefined }));
  return useQuery({
    queryKey: ['deed-preview', asked],
    enabled: told !== null && asked !== null,
    retry: false,
    placeholderData: told ? keepPreviousData : undefined,
    queryFn: ({ signal }) => answer<Preview>(api.POST('/api/v1/deeds/previews', { body: JSON.parse(asked ?? '{}') as Told, signal })),
  });
}

function useSettled(value: string | null): string | null {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(value);
    }, 250);
    return () => {
      clearTimeout(timer);
    };
  }, [value]);
  return settled;
}
