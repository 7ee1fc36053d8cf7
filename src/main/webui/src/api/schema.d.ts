// Generated from docs/openapi.json by `npm run api`. Do not edit.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Flaw: {
            chinese?: string;
            column?: string;
            english?: string;
            field?: string;
            /** Format: int32 */
            row?: number;
        };
        /** @description RFC 9457 problem details. `code` is stable; texts are not. */
        Problem: {
            /**
             * @description Stable code of the refusal
             * @example already-settled
             */
            code?: string;
            /** @description English text */
            en?: string;
            /** @description What is wrong where: field, or row and column */
            errors?: components["schemas"]["Flaw"][];
            /** @description Id of the request, for the operator's log */
            requestId?: string;
            /**
             * Format: int32
             * @example 409
             */
            status?: number;
            /**
             * @description The refusal in the language of the request
             * @example 这条记录已经入账。
             */
            title?: string;
            /**
             * @description URI of the kind of refusal
             * @example /problems/already-settled
             */
            type?: string;
            /** @description Chinese text */
            zh?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
