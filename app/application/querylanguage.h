// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The query language for views: its syntax tree and fields, the rows of the query builder, and the explanation of a query.
// Pure functions on values; any thread.
#include <library/search/language/builderrows.h>
#include <library/search/language/explanation.h>
#include <library/search/language/fields.h>
#include <library/search/language/query.h>
