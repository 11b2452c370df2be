// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow.h"

#include <QByteArray>

namespace office {

/// The margin of a page on each side: 20 mm, in twentieths of a point.
inline constexpr int kDocxMargin = 1134;
/// Centimetres in twentieths of a point.
int docxLength(double centimetres);
/// The width between the margins, in twentieths of a point.
int docxTextWidth(briefing::Paper paper);

/// The style of a paragraph in DOCX, by its identifier.
QString docxStyle(const Paragraph &paragraph);

/// The parts of a DOCX beside its text.
namespace docxparts {

/// `hasLogo`: with a picture.
QByteArray contentTypes(bool hasLogo);
QByteArray packageRelations();
QByteArray properties(const QString &title, const QString &author, const QString &language);
QByteArray settings(const Flow &flow);
QByteArray styles(const Flow &flow);
/// A list with numbers.
struct NumberedList {
    int id = 0;    ///< Paragraph::listId.
    int level = 0; ///< From 0.
    int start = 1;
};

/// The definitions of the lists: bullets, and one of numbers for each list, so that each begins with its own number.
QByteArray numbering(const QList<NumberedList> &numberedLists);
QByteArray header(const Flow &flow);
QByteArray footer(const Flow &flow);

/// In numbering(): bullets are number 1, the list N is number N + kFirstList.
inline constexpr int kBulletNumber = 1;
inline constexpr int kFirstList = 1;

}

}
