// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/passage.h>

#include <QList>
#include <QString>

namespace library {

/// Spans as one short line in the column passage.spans: "i0-11 n45-45:2". Styles: i, b, s (superscript), n (note),
/// r (reference), c (cell of a table), d (struck out: deleted).
QString encodeSpans(const QList<model::Span> &spans);
/// Reads what encodeSpans() wrote. A style of a newer version is left out: its words stand there plain.
QList<model::Span> decodeSpans(const QString &encoded);

}
