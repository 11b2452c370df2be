// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace recognition {

/// True for square brackets that an editor sets and no delegation: "[sic]", "[…]", "[12]", "[A/HRC/57/L.6]", "[Smith 2020]",
/// "[t]he". `open` and `close` are where the brackets stand. Any thread.
bool isEditorialBracket(QStringView content, qsizetype open, qsizetype close);

/// True where the bracket is the text of a link, "[text](https://…)", or belongs to a symbol, "A/RES/50/204[A]".
bool isPartOfReference(QStringView content, qsizetype open, qsizetype close);

}
