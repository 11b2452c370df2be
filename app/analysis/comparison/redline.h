// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace comparison {

/// A run of words that both texts have, or that one of them has alone.
struct RedlinePart {
    enum class Kind { Common, Removed, Added };
    Kind kind = Kind::Common;
    QString text;

    bool operator==(const RedlinePart &) const = default;
};

/// The differences of two paragraphs, word by word, removed words before the added ones that take their place. Common and
/// Removed parts joined give `before` back, Common and Added parts joined give `after`, character by character. A gap
/// longer than 2,000 words on both sides is one change. Any thread.
QList<RedlinePart> redline(QStringView before, QStringView after);

}
