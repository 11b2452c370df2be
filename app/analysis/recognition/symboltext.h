// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace recognition {

/// A text in which symbols were scanned, typed on a Russian keyboard or broken at the end of a line, as it was meant:
/// "А/НRС/ 57/L. 6" becomes "A/HRC/57/L.6".
struct SymbolText {
    QString text;
    QList<int> offsets; ///< Of each character in the source, UTF-16 units; one more for the end.
    QList<int> guessed; ///< Places in `text` where a letter was read as the figure that it looks like: "l2".
};

/// Empty if the text needs no repair, which is the usual case.
std::optional<SymbolText> mendedSymbols(QStringView content);

}
