// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <model/address.h>
#include <model/record.h>

#include <QString>
#include <QStringList>

namespace briefing {

/// The names of the citation styles: "un", "footnote", "short", "oscola", "bluebook", "mcgill", "apa", "chicago", "link".
QStringList citationStyles();

/// How a place in a document is cited. United Nations documents are cited by symbol and paragraph, not by page
/// (un.org/dgacm/en/content/editorial-manual). Unknown styles give "un".
QString cite(const model::Record &document, const model::Address &address, const QString &style);

}
