// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace briefing {

/// The paper that pages are laid out for.
enum class Paper { A4, Letter };
/// "a4", "letter": in the settings and on the command line.
QStringList paperNames();
QString paperName(Paper paper);
/// A4 for a name that is none.
Paper paperOfName(const QString &name);

/// How all packs look, whatever they hold: the user sets it once. An immutable value.
struct PageDesign {
    static constexpr double kPointSize = 10.5;
    static constexpr double kSmallestPointSize = 8;
    static constexpr double kLargestPointSize = 16;

    QString organisation; ///< On the cover and at the foot of each page; may be empty.
    QByteArray logo;      ///< A PNG without transparent parts; may be empty.
    QString family;       ///< Of the font; empty: the serif of each script.
    double pointSize = kPointSize; ///< Of the text; all other sizes follow it.
    Paper paper = Paper::A4;
    QString citationStyle = QStringLiteral("un"); ///< One of citation::citationStyles().
    bool isArchive = false; ///< A PDF is one for archives: PDF/A-2a.

    bool operator==(const PageDesign &) const = default;

    /// The size of the type, as a factor of the standard one.
    double typeScale() const { return pointSize / kPointSize; }
};

}
