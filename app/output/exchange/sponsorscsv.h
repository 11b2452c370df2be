// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <analysis/comparison/sponsors.h>

#include <QMap>
#include <QString>

namespace exchange {

/// The table of sponsors as CSV (RFC 4180): code, name, one column a version, who joined and who left with which. `names`
/// gives the names by code; a code without one stands for itself. A cell that a spreadsheet would take for a formula is
/// quoted as text.
QString sponsorsCsv(const comparison::SponsorTable &table, const QMap<QString, QString> &names);

/// The recorded votes of a text as CSV: code, name, vote.
QString votesCsv(const QMap<QString, QString> &votes, const QMap<QString, QString> &names);

}
