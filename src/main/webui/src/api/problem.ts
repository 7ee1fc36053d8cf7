/** Where an input is wrong: a field of the request, or the row and column of a sheet. */
export interface Flaw {
  field?: string | null;
  row?: number | null;
  column?: string | null;
  chinese: string;
  english: string;
}

/** The body of a refusal, application/problem+json. */
export interface ProblemBody {
  status: number;
  code: string;
  zh: string;
  en: string;
  errors?: Flaw[];
  requestId?: string;
}

/** A refusal of the service, or a failure to reach it, in words that a user can act on. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly flaws: Flaw[];
  readonly requestId: string | undefined;

  constructor(body: ProblemBody) {
    super(body.en);
    this.name = 'Problem';
    this.status = body.status;
    this.code = body.code;
    this.zh = body.zh;
    this.en = body.en;
    this.flaws = body.errors ?? [];
    this.requestId = body.requestId;
  }

  text(language: string): string {
    return language.startsWith('zh') ? this.zh : this.en;
  }

  /** The service was not reached or could not answer: the same command may be sent again. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504 || this.code === 'still-running';
  }

  static unreachable(): Problem {
    return new Problem({
      status: 0,
      code: 'unreachable',
      zh: '连不上服务器。您填写的内容还在，网络恢复后请再试一次。',
      en: 'The server cannot be reached. What you entered is kept; try again when the network is back.',
    });
  }

  static async of(response: Response): Promise<Problem> {
    const body = (await response.json().catch(() => undefined)) as Partial<ProblemBody> | undefined;
    if (body?.code && body.zh && body.en) {
      return new Problem({ ...body, status: response.status } as ProblemBody);
    }
    const requestId = response.headers.get('X-Request-Id') ?? undefined;
    return new Problem({ status: response.status, ...unsaid(response.status), requestId });
  }

  /** Whatever was thrown, as a problem. */
  static from(thrown: unknown): Problem {
    if (thrown instanceof Problem) {
      return thrown;
    }
    return new Problem({
      status: -1,
      code: 'page-failed',
      zh: '页面出错了。已保存的数据不受影响，请刷新后再试。',
      en: 'This page failed. Nothing that was saved is lost; reload and try again.',
    });
  }
}

function unsaid(status: number): { code: string; zh: string; en: string } {
  if (status === 401) {
    return { code: 'signed-out', zh: '登录已过期，请重新登录。', en: 'Your sign-in has ended. Please sign in again.' };
  }
  if (status === 403) {
    return { code: 'not-yours', zh: '您没有权限查看或办理这一项。', en: 'This is not yours to see or do.' };
  }
  if (status === 404) {
    return { code: 'not-found', zh: '没有找到。可能已被移走，或网址有误。', en: 'Not found. It may have moved, or the address is wrong.' };
  }
  if (status === 413) {
    return { code: 'too-large', zh: '文件太大，没有上传，什么也没有改动。请换小一些的文件。', en: 'The file is too large. It was not uploaded and nothing was changed; choose a smaller one.' };
  }
  return {
    code: 'failed',
    zh: '服务器出了问题，这次操作没有生效。请稍后再试；如果一直这样，请把编号告诉管理员。',
    en: 'The server failed and nothing was changed. Try again later; if it stays so, tell the administrator the number.',
  };
}
