// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/hit.h>
#include <presentation/shared/printable.h>

namespace presentation {

/// The answer of a search as it is printed: what was asked and understood, then each paragraph under its document, with
/// its address and its matches in bold.
QString resultsAsHtml(const model::SearchAnswer &answer, const QString &understood);

Printable printableResults(const model::SearchAnswer &answer, const QString &understood);

}
