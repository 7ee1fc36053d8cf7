// Generated from docs/openapi.json by `npm run api`. Do not edit.

export interface paths {
    "/api/v1/accounts/{householdId}/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Balance of a household
         * @description Now, or as of a moment, by when things happened or (basis=recorded) when they were recorded. A villager sees the own household. Refusals: not-yours (403), not-found (404: no account yet).
         */
        get: {
            parameters: {
                query?: {
                    /** @description ISO instant, such as 2026-11-21T08:00:00Z */
                    asOf?: string;
                    basis?: string;
                };
                header?: never;
                path: {
                    householdId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HouseholdBalance"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{householdId}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Statement of a household
         * @description Every entry, newest first, each with the balance before and after, the rule and what it is about. Refusals: not-yours (403), not-found (404: no account yet), invalid-request (400).
         */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    householdId: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageStatementLine"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue cards
         * @description To every household named that has no valid card; answers the sheet of all their valid cards. Refusals: not-yours, of-another-village, unknown-household.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CardOrder"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PrintedCard"][];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cards/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The household of a card at the caller's till: masked, with what it may spend
         * @description Takes the text of the QR code or the printed number. Refusals: card-not-ours, card-blocked, of-another-village, household-inactive.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TillHousehold"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cards/{id}/blocking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Block a lost card at once
         * @description Refusals: not-found, not-yours, card-blocked.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Loss"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Card"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cards/{id}/replacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Block a card and issue a new one to its household
         * @description Refusals: not-found, not-yours.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Loss"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PrintedCard"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a village's deeds
         * @description By the time of recording. Refusals: not-yours (403), invalid-request (400).
         */
        get: {
            parameters: {
                query: {
                    after?: string;
                    limit?: number;
                    month?: string;
                    oldestFirst?: boolean;
                    state?: components["schemas"]["DeedState"];
                    village: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageDeedView"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        /**
         * Record a deed
         * @description It then waits for a review by somebody else. Refusals: not-yours (403), none-in-force (409), same-act-recorded (409, names the other deed; send apart=true to confirm), in-the-future, household-elsewhere, person-elsewhere and what the rulebook refuses, such as hours-missing, points-out-of-range, once-per-person (422).
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DeedDeclaration"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See the whole of a deed
         * @description With its timeline and objections. Refusals: not-found (404), not-yours (403).
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WholeDeed"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deeds/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Object to a deed
         * @description By a villager, or at the desk in the name of anybody, also on paper. The deed does not settle until it is answered. Refusals: not-found (404), not-yours (403), not-yet-published and other states (409), invalid-request (400) where the desk names nobody.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Objection"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Raised"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deeds/{id}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reverse a settled deed
         * @description By somebody who neither recorded nor reviewed it. The award stays on record; a new transfer, whose id is the command's key, takes the points back. Refusals: not-found (404); not-yours, own-record, own-household, own-kin, first-decider (403); not-yet-settled, already-reversed and other states (409); insufficient-points (422) where they are spent.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Reason"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WholeDeed"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deeds/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve or refuse a deed
         * @description By somebody other than who recorded it. The award is weighed now and is what will be published. Refusals: not-found (404); not-yours, own-record, own-household, own-kin (403); already-reviewed, was-withdrawn (409); reason-missing and what the rulebook refuses (422).
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Decided"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deeds/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back what one recorded
         * @description Before anybody reviewed it. Refusals: not-found (404), not-yours (403), already-reviewed, was-withdrawn (409).
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Reason"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deeds/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what a deed would be worth
         * @description Records nothing. Points with their explanation, counted after what stands and what waits for a review; and a deed that looks like the same act. Refusals as for recording.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DeedDeclaration"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Preview"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deeds/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide on up to 1,000 deeds alike
         * @description What the reviewer must stand aside from, what is decided already and what the rulebook does not allow is left as it is and told in `left`; all others are decided together. Refusals: not-found (404), not-yours (403), reason-missing (422).
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Reviews"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Reviewed"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/divisions/{division}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a county, town or village issued, spent and owes, by month and by part
         * @description Without months: the last twelve. Refusals: not-yours, invalid-request, unknown-division.
         */
        get: {
            parameters: {
                query?: {
                    /** @example 2025-12 */
                    from?: string;
                    /** @example 2026-11 */
                    to?: string;
                };
                header?: never;
                path: {
                    division: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Overview"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/deeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a household's deeds
         * @description The newest first, with what came and why. A villager sees their own household's. Refusals: unknown-household (404), not-yours (403).
         */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageDeedView"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/households/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the objections to a household's deeds
         * @description The newest first. Refusals: unknown-household (404), not-yours (403).
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ObjectionView"][];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the objections of a division
         * @description Open ones first, the one due first at the top. Refusals: not-yours (403).
         */
        get: {
            parameters: {
                query: {
                    division: string;
                    limit?: number;
                    open?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ObjectionView"][];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/objections/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer an objection
         * @description In writing, by somebody who neither recorded nor reviewed the deed. Upheld, it refuses a published deed, reverses a settled one and sends a refused one to a new review. Refusals: not-found (404); not-yours, own-record, own-household, own-kin, own-objection, first-decider (403); already-decided (409); insufficient-points (422) where the points to be taken back are spent.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Answered"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a product: name, price, barcode, or take it off the till
         * @description Every price stays on record. Refusals: not-found, not-yours, already-on-the-shelf.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Offer"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Product"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}/stock-lots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The lots of a product, the newest first
         * @description Refusals: not-found, not-yours.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StockLot"][];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        /**
         * Take goods in
         * @description From a donor, bought, or from collective income. Refusals: not-found, not-yours, not-stocked, invalid-request.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StockLot"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See a publication
         * @description Refusals: not-found (404), not-yours (403).
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Publication"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See a publication's lines as they hang on the board
         * @description Masked; a deduction carries no name, number or group. A villager gets no deed ids but objects by publication and line. Refusals: not-found (404), not-yours (403).
         */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageMaskedLine"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sell goods for points
         * @description Points and stock move in one transaction; the key is the redemption's id. Refusals: not-yours, not-enough-points, below-minimum, out-of-stock, shop-closed, not-open-now, limit-reached, card-not-ours, card-blocked, of-another-village, household-inactive, not-offered, none-in-force.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Sale"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/redemptions/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The receipt of a redemption, with its refunds
         * @description A villager sees those of their own household. Refusals: not-found, not-yours.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/redemptions/{id}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take goods back, all or some
         * @description Points return at the price that was paid, goods to the lots that they came from. Refusals: not-found, not-yours, already-refunded, more-than-taken, not-on-the-receipt.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Return"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Receipt"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebook-schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The JSON Schema of the rulebook format
         * @description Needs no sign-in.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/schema+json": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebook-schemes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Published schemes to begin a draft from
         * @description They ship with the product.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PublishedScheme"][];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebook-schemes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The text of a published scheme
         * @description YAML. Refusals: not-found (404).
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/plain": string;
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Versions that wait for adoption, filing or entry into force
         * @description In the actor's own division, oldest first.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RulebookLine"][];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        /**
         * Begin a draft
         * @description From a text, or from a template's text. Refusals: unreadable (400, too large), not-yours (403), not-found (404).
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RulebookDraft"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RulebookLine"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A version with its text and findings
         * @description Refusals: not-found (404), not-yours (403).
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RulebookText"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebooks/{id}/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the villagers' meeting that adopted it
         * @description Refusals: no-quorum (422), no-majority (422), votes-do-not-add-up (422), override-missing (422), wrong-day (422), wrong-state (409: not examined), not-yours (403).
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RulebookMeeting"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RulebookLine"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebooks/{id}/entry-into-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the day from which it is in force
         * @description The version before ends the day before. Refusals: wrong-state (409), wrong-day (422), not-yours (403).
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RulebookEntry"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RulebookLine"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebooks/{id}/examination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Examine a draft
         * @description Its examples must come out and no error may be found. Refusals: has-errors (422, with line and column), wrong-state (409), not-yours (403).
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RulebookLine"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebooks/{id}/filing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * File it with the township
         * @description By an admin of the town or county. Refusals: not-yours (403), wrong-state (409), wrong-day (422).
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RulebookFiling"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RulebookLine"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebooks/{id}/override": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Override a refused subject
         * @description By the county's admin, naming the county's document. Refusals: not-yours (403), wrong-state (409).
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RulebookOverride"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RulebookLine"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebooks/{id}/plain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A version as a plain list of acts
         * @description Refusals: not-found (404), not-yours (403), unreadable (400).
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RulebookInForce"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebooks/{id}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save the text of a draft
         * @description As its next revision; the text need not be readable yet. Refusals: changed-meanwhile (409), wrong-state (409), not-yours (403).
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RulebookRevision"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RulebookLine"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebooks/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a draft up
         * @description Refusals: wrong-state (409: after adoption), not-yours (403).
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RulebookWithdrawal"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RulebookLine"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulebooks/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at a text without keeping it
         * @description Findings with line and column, and the plain list of acts where the text can be read. Nothing is changed.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RulebookLook"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RulebookSeen"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shops of a division
         * @description A shopkeeper sees their own. Refusals: not-yours.
         */
        get: {
            parameters: {
                query: {
                    /** @example 532623101201 */
                    division: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Shop"][];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        /**
         * Open a shop
         * @description Refusals: not-yours, shop-name-taken.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NewShop"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Shop"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shops/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Close a shop or open it again
         * @description Refusals: not-found, not-yours.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Opening"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Shop"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shops/{id}/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a shop offers, with price and stock
         * @description Also what it no longer offers (active false). Refusals: not-found, not-yours.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Product"][];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        /**
         * Offer a new product
         * @description Refusals: not-found, not-yours, already-on-the-shelf.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Offer"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Product"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shops/{id}/redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The sales of a shop, the newest first
         * @description Receipts without their refunds. Refusals: not-found, not-yours.
         */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageReceipt"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shops/{id}/stock-movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Comings and goings of a shop, the newest first
         * @description Refusals: not-found, not-yours.
         */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageStockMovement"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock-lots/{id}/damages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write off what broke or spoiled
         * @description Refusals: not-found, not-yours, lot-too-small.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Damage"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StockLot"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/till/{shop}/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Households of the shop's village by name, initials, group or number: masked, with what they may spend
         * @description Refusals: not-yours, none-in-force.
         */
        get: {
            parameters: {
                query: {
                    text: string;
                };
                header?: never;
                path: {
                    shop: components["schemas"]["UUID"];
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TillHousehold"][];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/books-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Recompute the books
         * @description Every invariant of the county's ledger, recomputed from its transfers. The findings name accounts and transfers by id, no person. Refusals: not-yours (403).
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BooksCheck"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The valid cards of a village, for printing
         * @description Refusals: not-yours.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PrintedCard"][];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/deed-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how long a village publishes and how soon it answers
         * @description Refusals: not-yours (403).
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Setting"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        /**
         * Set how long a village publishes and how soon it answers
         * @description 0 to 30 days and 1 to 20 days. Refusals: not-yours (403), invalid-request (400).
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Setting"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Setting"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/goods-ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A village's goods in a month: in, out, to whom (masked), left
         * @description Refusals: not-yours, invalid-request.
         */
        get: {
            parameters: {
                query: {
                    /** @example 2026-11 */
                    month: string;
                };
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GoodsLedger"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/months/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See how a month's work stands
         * @description How many deeds are recorded, approved, published, due and settled, and since when. Refusals: not-yours (403), invalid-request (400).
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                    month: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MonthWork"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/points-totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a village's points did in a period
         * @description Issued, deducted, redeemed, expired, and what is outstanding at its end. From the first of this year to today unless told otherwise. Refusals: not-yours (403), invalid-request (400).
         */
        get: {
            parameters: {
                query?: {
                    /** @description First day, such as 2026-11-01 */
                    from?: string;
                    /** @description Last day, included */
                    to?: string;
                };
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["VillageTotals"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a village's publications
         * @description The newest first. Refusals: not-yours (403).
         */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PagePublication"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        /**
         * Publish approved deeds on the village board
         * @description For as many days as the village has set. Refusals: not-yours (403), not-found (404), nothing-to-publish, not-yet-reviewed, already-published and other states (409).
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ToPublish"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Publication"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/rulebook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rulebook in force in a village
         * @description As a plain list of acts, on a day (today unless said). Refusals: none-in-force (409), not-yours (403).
         */
        get: {
            parameters: {
                query?: {
                    on?: components["schemas"]["LocalDate"];
                };
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RulebookInForce"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/rulebooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The versions of a village, newest first
         * @description Six digits list the templates of the county, which everybody in it may read. Refusals: not-yours (403).
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RulebookLine"][];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle what is due
         * @description What was published long enough without an open objection goes to the households' accounts; at most 2,000 deeds at once. The service also does so by itself every few minutes. Refusals: not-yours (403).
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Settled"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/villages/{code}/sheets/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See the sheet of a month
         * @description All households, all rules, what is filled in. Refusals: not-yours (403), none-in-force (409), in-the-future (422).
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                    month: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Sheet"];
                    };
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        /**
         * Save up to 1,000 cells of a sheet
         * @description All or nothing. Unchanged cells stay; changed ones are recorded anew until they are reviewed. Refusals, naming row (from 1) and column (the rule): sheet-changed (409) where others changed a cell since it was read, sheet-has-flaws (422); further not-yours (403), none-in-force (409), in-the-future (422).
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                    month: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Lines"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Saved"];
                    };
                };
                /** @description Bad Request */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Authorized */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not Allowed */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        AccountKind: "HOUSEHOLD" | "GIFT" | "VILLAGER" | "GROUP" | "POOL" | "SHOP" | "EXPIRED" | "DONATED";
        Answer: {
            /** @example 经核实签到表，您当天参加了活动 */
            answer: string;
            upheld: boolean;
        };
        Answered: {
            deed?: components["schemas"]["DeedState"];
            objection?: components["schemas"]["UUID"];
        };
        /** @description Findings of the check of a county's books; none where they are clean */
        BooksCheck: {
            checkedAt?: components["schemas"]["Instant"];
            clean?: boolean;
            findings?: string[];
        };
        Card: {
            blockedAt?: components["schemas"]["Instant"];
            blockReason?: string;
            household?: components["schemas"]["UUID"];
            id?: components["schemas"]["UUID"];
            issuedAt?: components["schemas"]["Instant"];
            number?: string;
            village?: string;
        };
        CardOrder: {
            households?: string[];
            /** @example 532623101201 */
            village: string;
        };
        Category: {
            id?: string;
            name?: components["schemas"]["Text"];
        };
        /** @enum {string} */
        Category1: "FOOD" | "WASHING" | "HOUSEHOLD" | "FARMING" | "STATIONERY" | "SERVICE" | "OTHER";
        Cell: {
            deed?: components["schemas"]["UUID"];
            /** Format: int64 */
            minutes?: number;
            note?: string;
            /** Format: int64 */
            points?: number;
            rule?: string;
            state?: components["schemas"]["DeedState"];
            /** Format: int64 */
            worth?: number;
        };
        Column: {
            category?: components["schemas"]["Text"];
            effect?: components["schemas"]["Effect"];
            entry?: components["schemas"]["Entry"];
            /** Format: int64 */
            from?: number;
            name?: components["schemas"]["Text"];
            /** Format: int64 */
            perMinutes?: number;
            /** Format: int64 */
            points?: number;
            rule?: string;
            /** Format: int64 */
            to?: number;
        };
        /** @enum {string} */
        Confirmation: "CARD" | "PIN" | "SHOPKEEPER";
        /** @enum {string} */
        CountedBy: "ADULTS" | "HOUSEHOLDS";
        Cut: {
            /** Format: int64 */
            after?: number;
            /** Format: int64 */
            before?: number;
            cap?: components["schemas"]["Text"];
            /** Format: int64 */
            limit?: number;
            /** Format: int64 */
            used?: number;
        };
        Damage: {
            /** Format: int64 */
            quantity?: number;
            /** @example 包装破损 */
            reason: string;
        };
        Decided: {
            approved?: boolean;
            deed?: components["schemas"]["UUID"];
            /** @description Null for a refusal */
            verdict?: components["schemas"]["Verdict"];
        };
        /** @enum {string} */
        DeclaredBy: "DOER" | "HELPED" | "NEIGHBOUR" | "CADRE" | "AGENT";
        DeedDeclaration: {
            /** @example 为邻居抢收晾晒的稻谷 */
            account?: string;
            /** @description Confirms that this is not the act already recorded for that day */
            apart?: boolean;
            declaredBy: components["schemas"]["DeclaredBy"];
            declarer?: components["schemas"]["UUID"];
            declarerName?: string;
            facts?: {
                [key: string]: string;
            };
            /** @example 2026-11-20 */
            happenedOn: components["schemas"]["LocalDate"];
            household: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @description For rules that count time
             * @example 150
             */
            minutes?: number;
            /** @description The member who did it; needed where the rule counts by person */
            person?: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @description For rules that leave a choice
             * @example 8
             */
            points?: number;
            /** @example good-deed */
            rule: string;
            /** @example 532623101201 */
            village: string;
        };
        /** @enum {string} */
        DeedState: "RECORDED" | "APPROVED" | "REFUSED" | "PUBLISHED" | "SETTLED" | "REVERSED" | "WITHDRAWN";
        DeedView: {
            account?: string;
            award?: components["schemas"]["Granted"];
            category?: string;
            declaredBy?: components["schemas"]["DeclaredBy"];
            declarer?: string;
            /** Format: int64 */
            expected?: number;
            facts?: {
                [key: string]: string;
            };
            happenedOn?: components["schemas"]["LocalDate"];
            household?: components["schemas"]["Whose"];
            id?: components["schemas"]["UUID"];
            /** Format: int64 */
            minutes?: number;
            /** Format: int32 */
            openObjections?: number;
            person?: components["schemas"]["Who"];
            /** Format: int64 */
            proposed?: number;
            publication?: components["schemas"]["Posted"];
            recordedAt?: components["schemas"]["Instant"];
            recorder?: components["schemas"]["UUID"];
            /** @example good-deed */
            rule?: string;
            ruleName?: components["schemas"]["Text"];
            /** @example good-deed@3 */
            ruleVersion?: string;
            settlement?: components["schemas"]["Moved"];
            sheet?: boolean;
            state?: components["schemas"]["DeedState"];
            /** @example 532623101201 */
            village?: string;
        };
        Delivery: {
            /**
             * Format: int64
             * @example 47760
             */
            costFen?: number;
            /** @example 县供销社 */
            donor?: string;
            expiresOn?: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @example 24
             */
            quantity?: number;
            /** @example NO.20261103-7 */
            receiptNumber?: string;
            restriction?: string;
            source: components["schemas"]["LotSource"];
        };
        /** @enum {string} */
        Effect: "AWARD" | "DEDUCT" | "VETO";
        /** @enum {string} */
        Entry: "TICK" | "POINTS" | "MINUTES" | "APART";
        Explanation: {
            en?: string;
            steps?: components["schemas"]["Step"][];
            zh?: string;
        };
        Fact: {
            choices?: string[];
            id?: string;
            name?: components["schemas"]["Text"];
            type?: components["schemas"]["Type"];
        };
        Figures: {
            /** Format: int64 */
            deducted?: number;
            /** Format: int64 */
            donated?: number;
            /** Format: int64 */
            expired?: number;
            /** Format: int64 */
            households?: number;
            /** Format: int64 */
            issued?: number;
            /** Format: int64 */
            outstanding?: number;
            /** Format: int64 */
            participating?: number;
            /** Format: int64 */
            redeemed?: number;
        };
        Finding: {
            about?: string;
            choices?: components["schemas"]["Text"][];
            code?: string;
            /** Format: int32 */
            column?: number;
            /** Format: int32 */
            line?: number;
            message?: components["schemas"]["Text"];
            severity?: components["schemas"]["Severity"];
        };
        Flaw: {
            chinese?: string;
            column?: string;
            english?: string;
            field?: string;
            /** Format: int32 */
            row?: number;
        };
        GoodsLedger: {
            month?: components["schemas"]["YearMonth"];
            rows?: components["schemas"]["Row"][];
            takers?: components["schemas"]["Taking"][];
            village?: string;
        };
        Granted: {
            decidedAt?: components["schemas"]["Instant"];
            explanation?: components["schemas"]["Explanation"];
            /** Format: int64 */
            points?: number;
            /** Format: int64 */
            uncut?: number;
        };
        /** @description Points of a household */
        HouseholdBalance: {
            /** @description The moment it was asked for; absent for now */
            asOf?: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description Balance less held
             * @example 128
             */
            available?: number;
            /**
             * Format: int64
             * @description All of it
             * @example 148
             */
            balance?: number;
            /**
             * Format: int64
             * @description Set aside by holds; 0 when looking back
             * @example 20
             */
            held?: number;
            /** @example 019ae1c2-7d0f-7cc0-8f3e-0d7b4c6a9e11 */
            household?: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @description Earned in all, never lowered by spending
             * @example 512
             */
            lifetimeEarned?: number;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        Item: {
            product: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @example 1
             */
            quantity?: number;
        };
        /** @enum {string} */
        Kind: "BASE" | "MULTIPLIER" | "CAP" | "RECOVERY" | "CARRY" | "LEVEL" | "VETO" | "BALANCE";
        LeftOut: {
            code?: string;
            deed?: components["schemas"]["UUID"];
            en?: string;
            zh?: string;
        };
        Line: {
            /** Format: int64 */
            apart?: number;
            cells?: components["schemas"]["Cell"][];
            household?: components["schemas"]["Whose"];
        };
        Line1: {
            /** @description Empties the cell */
            cleared?: boolean;
            household: components["schemas"]["UUID"];
            /**
             * Format: int64
             * @example 120
             */
            minutes?: number;
            note?: string;
            /**
             * Format: int64
             * @example 8
             */
            points?: number;
            /** @example clean-yard */
            rule: string;
            /** @description The deed that stood in the cell when it was read */
            seen?: components["schemas"]["UUID"];
        };
        Line2: {
            name?: string;
            /** Format: int64 */
            pointsEach?: number;
            product?: components["schemas"]["UUID"];
            /** Format: int64 */
            quantity?: number;
            redemption?: components["schemas"]["UUID"];
            /** Format: int64 */
            refunded?: number;
            unit?: string;
        };
        Lines: {
            lines: components["schemas"]["Line1"][];
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        Loss: {
            /** @example 丢失 */
            reason: string;
        };
        /** @enum {string} */
        LotSource: "DONOR" | "PURCHASE" | "COLLECTIVE_INCOME";
        MaskedLine: {
            deed?: components["schemas"]["UUID"];
            /** @example 三组 */
            group?: string;
            happenedOn?: components["schemas"]["LocalDate"];
            /** @example 张* */
            head?: string;
            /** Format: int32 */
            line?: number;
            objected?: boolean;
            /** Format: int64 */
            points?: number;
            rule?: components["schemas"]["Text"];
            state?: components["schemas"]["DeedState"];
            /** @example *17 */
            tail?: string;
        };
        Month: {
            /** Format: int64 */
            deducted?: number;
            /** Format: int64 */
            expired?: number;
            /** Format: int64 */
            issued?: number;
            month?: components["schemas"]["LocalDate"];
            /** Format: int64 */
            redeemed?: number;
        };
        MonthWork: {
            approved?: components["schemas"]["Stage"];
            due?: components["schemas"]["Stage"];
            /** @example 2026-11 */
            month?: string;
            nextObjectionDueOn?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            objections?: number;
            /** Format: int32 */
            overdueObjections?: number;
            published?: components["schemas"]["Stage"];
            recorded?: components["schemas"]["Stage"];
            refused?: components["schemas"]["Stage"];
            settled?: components["schemas"]["Stage"];
            /** @example 532623101201 */
            village?: string;
        };
        Moved: {
            at?: components["schemas"]["Instant"];
            /** Format: int64 */
            points?: number;
            transfer?: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        MovementKind: "RECEIVED" | "SOLD" | "REFUNDED" | "DAMAGED" | "MOVED_OUT" | "MOVED_IN" | "COUNTED";
        NewShop: {
            kind: components["schemas"]["ShopKind"];
            /** @example 王家塘村幸福超市 */
            name: string;
            /** @example 532623101201 */
            village: string;
        };
        Objection: {
            /** @example 当天我不在村里，这件事不是我做的 */
            grounds: string;
            /** @description The objector, where they are in the roster */
            objector?: components["schemas"]["UUID"];
            /** @example 李秀英 */
            objectorName?: string;
            /** @description DESK or PAPER; of no account for a villager */
            way?: components["schemas"]["ObjectionWay"];
        };
        ObjectionView: {
            answer?: string;
            decidedAt?: components["schemas"]["Instant"];
            deed?: components["schemas"]["UUID"];
            deedState?: components["schemas"]["DeedState"];
            dueOn?: components["schemas"]["LocalDate"];
            grounds?: string;
            household?: components["schemas"]["Whose"];
            id?: components["schemas"]["UUID"];
            objectorName?: string;
            overdue?: boolean;
            raisedAt?: components["schemas"]["Instant"];
            ruleName?: components["schemas"]["Text"];
            upheld?: boolean;
            village?: string;
            way?: components["schemas"]["ObjectionWay"];
        };
        /** @enum {string} */
        ObjectionWay: "SELF" | "DESK" | "PAPER";
        Offer: {
            active?: boolean;
            /** @example 6902088700011 */
            barcode?: string;
            category: components["schemas"]["Category1"];
            /** @example 洗衣液 2kg */
            name: string;
            /**
             * Format: int64
             * @example 20
             */
            points?: number;
            stocked?: boolean;
            /** @example 瓶 */
            unit: string;
        };
        Opening: {
            open?: boolean;
        };
        /** @description What a county, town or village issued, spent and owes */
        Overview: {
            /** @example 532623 */
            division?: string;
            from?: components["schemas"]["LocalDate"];
            months?: components["schemas"]["Month"][];
            /** @example 西畴县 */
            name?: string;
            parts?: components["schemas"]["Part"][];
            to?: components["schemas"]["LocalDate"];
            total?: components["schemas"]["Figures"];
        };
        PageDeedView: {
            items?: components["schemas"]["DeedView"][];
            next?: string;
        };
        PageMaskedLine: {
            items?: components["schemas"]["MaskedLine"][];
            next?: string;
        };
        PagePublication: {
            items?: components["schemas"]["Publication"][];
            next?: string;
        };
        PageReceipt: {
            items?: components["schemas"]["Receipt"][];
            next?: string;
        };
        PageStatementLine: {
            items?: components["schemas"]["StatementLine"][];
            next?: string;
        };
        PageStockMovement: {
            items?: components["schemas"]["StockMovement"][];
            next?: string;
        };
        Part: {
            code?: string;
            figures?: components["schemas"]["Figures"];
            name?: string;
        };
        /** @description One act and what it is worth */
        PlainRule: {
            category?: string;
            /** @example AWARD */
            effect?: components["schemas"]["Effect"];
            facts?: components["schemas"]["Fact"][];
            /** Format: int64 */
            fixed?: number;
            /** Format: int64 */
            from?: number;
            id?: string;
            limits?: components["schemas"]["Text"][];
            name?: components["schemas"]["Text"];
            needsMinutes?: boolean;
            needsPerson?: boolean;
            needsScores?: boolean;
            note?: components["schemas"]["Text"];
            /** Format: int64 */
            to?: number;
            worth?: components["schemas"]["Text"];
        };
        /** @description A rulebook as a plain list of acts */
        PlainRulebook: {
            categories?: components["schemas"]["Category"][];
            choices?: components["schemas"]["Text"][];
            expiry?: components["schemas"]["Text"];
            /** Format: int64 */
            initial?: number;
            limits?: components["schemas"]["Text"][];
            redeeming?: components["schemas"]["Text"][];
            rules?: components["schemas"]["PlainRule"][];
            source?: string;
            title?: components["schemas"]["Text"];
        };
        Posted: {
            endsAt?: components["schemas"]["Instant"];
            id?: components["schemas"]["UUID"];
            /** Format: int32 */
            number?: number;
        };
        Preview: {
            sameAct?: components["schemas"]["UUID"];
            verdict?: components["schemas"]["Verdict"];
        };
        PrintedCard: {
            code?: string;
            group?: string;
            household?: components["schemas"]["UUID"];
            householdMasked?: string;
            householdNumber?: string;
            id?: components["schemas"]["UUID"];
            number?: string;
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
        Product: {
            active?: boolean;
            barcode?: string;
            category?: components["schemas"]["Category1"];
            id?: components["schemas"]["UUID"];
            name?: string;
            /** Format: int64 */
            points?: number;
            shop?: components["schemas"]["UUID"];
            /** Format: int64 */
            stock?: number;
            stocked?: boolean;
            unit?: string;
        };
        Publication: {
            endsAt?: components["schemas"]["Instant"];
            id?: components["schemas"]["UUID"];
            /**
             * Format: int32
             * @example 352
             */
            lines?: number;
            /**
             * Format: int32
             * @example 7
             */
            number?: number;
            /** Format: int32 */
            objections?: number;
            /**
             * Format: int64
             * @example 4180
             */
            points?: number;
            publishedAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            settled?: number;
            /** @example 532623101201 */
            village?: string;
            /** Format: int32 */
            waiting?: number;
        };
        PublishedScheme: {
            id?: string;
            /** Format: int32 */
            rules?: number;
            source?: string;
            title?: components["schemas"]["Text"];
        };
        Raised: {
            /** @description The answer is due on this day */
            dueOn?: components["schemas"]["LocalDate"];
            id?: components["schemas"]["UUID"];
        };
        Reason: {
            /** @example 活动当天取消，未参加 */
            reason: string;
        };
        Receipt: {
            group?: string;
            householdMasked?: string;
            householdNumber?: string;
            lines?: components["schemas"]["Line2"][];
            redemption?: components["schemas"]["Redemption"];
            refunds?: components["schemas"]["Refund"][];
            shop?: string;
            village?: string;
        };
        Recorded: {
            id?: components["schemas"]["UUID"];
            preview?: components["schemas"]["Preview"];
        };
        Redemption: {
            /** Format: int64 */
            balanceAfter?: number;
            /** Format: int64 */
            balanceBefore?: number;
            card?: components["schemas"]["UUID"];
            confirmedBy?: components["schemas"]["Confirmation"];
            fetcher?: string;
            household?: components["schemas"]["UUID"];
            id?: components["schemas"]["UUID"];
            /** Format: int64 */
            points?: number;
            /** Format: int64 */
            receiptNumber?: number;
            /** Format: int64 */
            refunded?: number;
            rule?: string;
            shop?: components["schemas"]["UUID"];
            soldAt?: components["schemas"]["Instant"];
            village?: string;
        };
        Refund: {
            /** Format: int64 */
            balanceAfter?: number;
            id?: components["schemas"]["UUID"];
            /** Format: int64 */
            points?: number;
            reason?: string;
            redemption?: components["schemas"]["UUID"];
            refundedAt?: components["schemas"]["Instant"];
        };
        Return: {
            lines?: components["schemas"]["Item"][];
            /** @example 包装破损 */
            reason: string;
        };
        Review: {
            approve: boolean;
            /**
             * Format: int64
             * @description Instead of the points proposed; needs a reason
             */
            points?: number;
            reason?: string;
        };
        Reviewed: {
            /** Format: int32 */
            approved?: number;
            left?: components["schemas"]["LeftOut"][];
            /** Format: int64 */
            points?: number;
            /** Format: int32 */
            refused?: number;
        };
        Reviews: {
            approve: boolean;
            deeds: string[];
            reason?: string;
        };
        Row: {
            /** Format: int64 */
            closing?: number;
            /** Format: int64 */
            counted?: number;
            /** Format: int64 */
            lost?: number;
            name?: string;
            /** Format: int64 */
            opening?: number;
            /** Format: int64 */
            points?: number;
            product?: components["schemas"]["UUID"];
            /** Format: int64 */
            received?: number;
            /** Format: int64 */
            refunded?: number;
            shop?: string;
            /** Format: int64 */
            sold?: number;
            unit?: string;
        };
        RulebookDraft: {
            template?: components["schemas"]["UUID"];
            text?: string;
            /** @example 532623101201 */
            village: string;
        };
        RulebookEntry: {
            /** @example 2026-02-01 */
            inForceFrom: components["schemas"]["LocalDate"];
        };
        RulebookExamination: {
            clean?: boolean;
            /** Format: int32 */
            examples?: number;
            findings?: components["schemas"]["Finding"][];
            readable?: boolean;
            /** Format: int32 */
            rules?: number;
            title?: string;
        };
        RulebookFiling: {
            /** @example 2026-01-15 */
            filedOn: components["schemas"]["LocalDate"];
            /** @example 镇备〔2026〕7 号 */
            reference: string;
        };
        RulebookInForce: {
            digest?: string;
            id?: components["schemas"]["UUID"];
            inForceFrom?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            number?: number;
            replacedFrom?: components["schemas"]["LocalDate"];
            rulebook?: components["schemas"]["PlainRulebook"];
            state?: string;
            village?: string;
        };
        /** @description A version of a rulebook and where it stands */
        RulebookLine: {
            digest?: string;
            examinedAt?: components["schemas"]["Instant"];
            filedOn?: components["schemas"]["LocalDate"];
            heldOn?: components["schemas"]["LocalDate"];
            id?: components["schemas"]["UUID"];
            inForceFrom?: components["schemas"]["LocalDate"];
            madeAt?: components["schemas"]["Instant"];
            /** Format: int32 */
            number?: number;
            readable?: boolean;
            replacedFrom?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            revision?: number;
            savedAt?: components["schemas"]["Instant"];
            /** @example IN_FORCE */
            state?: string;
            template?: components["schemas"]["UUID"];
            title?: string;
            village?: string;
        };
        RulebookLook: {
            text: string;
        };
        RulebookMeeting: {
            /**
             * Format: int32
             * @example 8
             */
            abstained?: number;
            /**
             * Format: int32
             * @example 12
             */
            against?: number;
            countedBy: components["schemas"]["CountedBy"];
            /**
             * Format: int32
             * @example 350
             */
            eligible?: number;
            /** @example 2026-01-10 */
            heldOn: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @example 240
             */
            inFavour?: number;
            /** @example 会议记录 2026-3 号，存村档案柜 */
            minutes: string;
            /** @example 村委会大院 */
            place: string;
            /**
             * Format: int32
             * @example 260
             */
            present?: number;
        };
        RulebookOverride: {
            /** @example 县文明办〔2026〕3 号 */
            document: string;
            reason: string;
            /** @example visit-the-sick */
            rule: string;
            /** @example medical-care */
            subject: string;
        };
        RulebookRevision: {
            /** Format: int32 */
            revision?: number;
            text: string;
        };
        RulebookSeen: {
            examination?: components["schemas"]["RulebookExamination"];
            rulebook?: components["schemas"]["PlainRulebook"];
        };
        RulebookText: {
            examination?: components["schemas"]["RulebookExamination"];
            text?: string;
            version?: components["schemas"]["RulebookLine"];
        };
        RulebookWithdrawal: {
            reason: string;
        };
        Sale: {
            card?: string;
            confirmedBy: components["schemas"]["Confirmation"];
            /** @example 张小红 */
            fetcher?: string;
            household?: components["schemas"]["UUID"];
            lines: components["schemas"]["Item"][];
            shop: components["schemas"]["UUID"];
        };
        Saved: {
            /** Format: int32 */
            added?: number;
            cells?: components["schemas"]["SavedCell"][];
            /** Format: int32 */
            changed?: number;
            /** Format: int32 */
            cleared?: number;
            /** Format: int32 */
            unchanged?: number;
        };
        SavedCell: {
            deed?: components["schemas"]["UUID"];
            en?: string;
            household?: components["schemas"]["UUID"];
            /** Format: int32 */
            row?: number;
            rule?: string;
            /** Format: int64 */
            uncut?: number;
            /** Format: int64 */
            worth?: number;
            zh?: string;
        };
        Setting: {
            /**
             * Format: int32
             * @example 20
             */
            answerDays?: number;
            /**
             * Format: int32
             * @example 7
             */
            publicationDays?: number;
        };
        Settled: {
            /** Format: int64 */
            awarded?: number;
            /** Format: int32 */
            cut?: number;
            /** Format: int64 */
            deducted?: number;
            /** Format: int32 */
            deeds?: number;
        };
        /** @enum {string} */
        Severity: "ERROR" | "OVERRIDE" | "HINT";
        Sheet: {
            columns?: components["schemas"]["Column"][];
            day?: components["schemas"]["LocalDate"];
            lines?: components["schemas"]["Line"][];
            /** @example 2026-11 */
            month?: string;
            /** Format: int32 */
            rulebook?: number;
            /** @example 532623101201 */
            village?: string;
        };
        Shop: {
            id?: components["schemas"]["UUID"];
            isOpen?: boolean;
            kind?: components["schemas"]["ShopKind"];
            name?: string;
            openedAt?: components["schemas"]["Instant"];
            village?: string;
        };
        /** @enum {string} */
        ShopKind: "HAPPINESS_MARKET" | "ORDINARY";
        Stage: {
            /** Format: int32 */
            deeds?: number;
            /** Format: int64 */
            points?: number;
            since?: components["schemas"]["Instant"];
            until?: components["schemas"]["Instant"];
        };
        StatementLine: {
            about?: components["schemas"]["UUID"];
            /** Format: int64 */
            after?: number;
            /** Format: int64 */
            amount?: number;
            /** Format: int64 */
            before?: number;
            happenedAt?: components["schemas"]["Instant"];
            kind?: components["schemas"]["TransferKind"];
            other?: components["schemas"]["AccountKind"];
            recordedAt?: components["schemas"]["Instant"];
            reversedBy?: components["schemas"]["UUID"];
            reverses?: components["schemas"]["UUID"];
            rule?: string;
            /** Format: int64 */
            seq?: number;
            transfer?: components["schemas"]["UUID"];
        };
        Step: {
            en?: string;
            kind?: components["schemas"]["Kind"];
            /** Format: int64 */
            points?: number;
            zh?: string;
        };
        StockLot: {
            /** Format: int64 */
            costFen?: number;
            donor?: string;
            expiresOn?: components["schemas"]["LocalDate"];
            id?: components["schemas"]["UUID"];
            product?: components["schemas"]["UUID"];
            receiptNumber?: string;
            /** Format: int64 */
            received?: number;
            receivedAt?: components["schemas"]["Instant"];
            /** Format: int64 */
            remaining?: number;
            restriction?: string;
            source?: components["schemas"]["LotSource"];
        };
        StockMovement: {
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["MovementKind"];
            lot?: components["schemas"]["UUID"];
            movedAt?: components["schemas"]["Instant"];
            note?: string;
            product?: components["schemas"]["UUID"];
            productName?: string;
            /** Format: int64 */
            quantity?: number;
            /** Format: int64 */
            remaining?: number;
            sale?: components["schemas"]["UUID"];
        };
        Taking: {
            at?: components["schemas"]["Instant"];
            householdMasked?: string;
            householdNumber?: string;
            /** Format: int64 */
            points?: number;
            product?: string;
            /** Format: int64 */
            quantity?: number;
            /** Format: int64 */
            receiptNumber?: number;
            /** Format: int64 */
            refunded?: number;
            unit?: string;
        };
        Text: {
            en?: string;
            zh?: string;
        };
        TillHousehold: {
            /** Format: int64 */
            balance?: number;
            /** Format: int64 */
            base?: number;
            card?: components["schemas"]["UUID"];
            group?: string;
            id?: components["schemas"]["UUID"];
            masked?: string;
            /** Format: int32 */
            members?: number;
            /** Format: int64 */
            minimum?: number;
            number?: string;
            /** Format: int64 */
            spendable?: number;
        };
        TimelineStep: {
            about?: components["schemas"]["UUID"];
            actor?: components["schemas"]["UUID"];
            /** @example zhang.review */
            actorName?: string;
            happenedAt?: components["schemas"]["Instant"];
            reason?: string;
            state?: components["schemas"]["DeedState"];
            /** Format: int32 */
            step?: number;
            /** @example APPROVED */
            what?: string;
        };
        ToPublish: {
            /** @description Null for all that are approved */
            deeds?: string[];
        };
        /** @enum {string} */
        TransferKind: "EARN" | "DEDUCT" | "REDEEM" | "REFUND" | "EXPIRE" | "DONATE" | "GIFT" | "DIVIDEND" | "OPENING" | "REVERSAL";
        /** @enum {string} */
        Type: "NUMBER" | "DATE" | "CHOICE" | "FLAG" | "TEXT";
        /** Format: uuid */
        UUID: string;
        Verdict: {
            balance?: string;
            cuts?: components["schemas"]["Cut"][];
            explanation?: components["schemas"]["Explanation"];
            /** Format: int64 */
            level?: number;
            /** Format: int64 */
            minutesCarried?: number;
            /** Format: int64 */
            points?: number;
            rule?: string;
            /** Format: int64 */
            uncut?: number;
        };
        /** @description Points of a village in a period; reversals are taken off what they reverse */
        VillageTotals: {
            /**
             * Format: int64
             * @description Taken back under a rule
             * @example 320
             */
            deducted?: number;
            /**
             * Format: int64
             * @description Given away for a cause
             * @example 0
             */
            donated?: number;
            /**
             * Format: int64
             * @description Run out or cleared
             * @example 0
             */
            expired?: number;
            from?: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @description Awarded: earned, opened, gifts of the pool, dividends
             * @example 12940
             */
            issued?: number;
            /**
             * Format: int64
             * @description What members have at the end of the last day
             * @example 4570
             */
            outstanding?: number;
            /**
             * Format: int64
             * @description Spent in shops, less refunds
             * @example 8050
             */
            redeemed?: number;
            to?: components["schemas"]["LocalDate"];
            /** @example 532623001001 */
            village?: string;
        };
        Who: {
            id?: components["schemas"]["UUID"];
            name?: string;
        };
        WholeDeed: {
            deed?: components["schemas"]["DeedView"];
            objections?: components["schemas"]["ObjectionView"][];
            steps?: components["schemas"]["TimelineStep"][];
        };
        Whose: {
            /** @example 三组 */
            group?: string;
            /** @example 张国强 */
            head?: string;
            id?: components["schemas"]["UUID"];
            /** @example 017 */
            number?: string;
        };
        YearMonth: {
            leapYear?: boolean;
            /** Format: int32 */
            month?: number;
            /** Format: int32 */
            monthValue?: number;
            /** Format: int64 */
            prolepticMonth?: number;
            /** Format: int32 */
            year?: number;
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
