// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/symbol.h>

#include <QDate>
#include <QList>
#include <QStringView>

namespace recognition {

/// A resolution that is cited in prose: "its resolutions 24/2 of 26 September 2013 and 27/4 of ...".
struct Citation {
    QList<model::Symbol> candidates; ///< One when the body is clear; more when it is not: the user decides.
    int start = 0; ///< Of the number, UTF-16 units.
    int end = 0; ///< Exclusive; without the date.
    QDate date; ///< As cited; never a key.
    QString toAddress; ///< "OP11 (j)" from "paragraph 11 (j) of resolution ...".
};

/// The prose citations of a text in one of the six languages of the United Nations; none in another language. `citing` is
/// the body whose text it is: "its" and "the Council" mean that body.
QList<Citation> findCitations(QStringView content, model::Body citing, QStringView language = u"en");

}
