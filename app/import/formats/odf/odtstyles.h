// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <import/formats/characterstyle.h>
#include <import/formats/xmltree.h>

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace formats {

/// The numbering of one level of a list, or of the headings.
struct OdtLevel {
    QString format;  ///< "1", "a", "A", "i", "I"; empty where no number is shown.
    QString prefix;
    QString suffix;
    QString pattern; ///< "%1%.%2%)": the whole label, where the file says it so.
    int start = 1;
    int shownLevels = 1;
    bool isBullet = false;
    bool repeatsLetters = false; ///< After z comes aa, then bb; else ab.
};

/// The styles of an OpenDocument text, each resolved along its parents. A cycle of parents ends the search.
class OdtStyles
{
public:
    /// Takes the children of an `office:styles` or `office:automatic-styles`.
    void take(const Node &styles);

    /// What is set within `around`. `family` is "paragraph" or "text".
    CharacterStyle character(const QString &family, const QString &name, CharacterStyle around) const;
    /// The list style that a paragraph style brings; null where it brings none, empty where it turns numbers off.
    QString listStyle(const QString &paragraphStyle) const;
    bool isTitle(const QString &paragraphStyle) const;
    bool isHidden(const QString &family, const QString &name) const;
    /// The levels of a list style, from 1; empty where there is no such style.
    QHash<int, OdtLevel> levels(const QString &listStyle) const { return m_lists.value(listStyle); }
    QHash<int, OdtLevel> headingLevels() const { return m_outline; }

private:
    struct Style {
        QString parent;
        QString listStyle; ///< Null, empty or a name.
        std::optional<bool> isItalic;
        std::optional<bool> isBold;
        std::optional<bool> isSuperscript;
        std::optional<bool> isStruck;
        std::optional<bool> isHidden;
    };

    void takeStyle(const Node &node);
    QHash<int, OdtLevel> levelsOf(const Node &node) const;
    /// The style and its parents, nearest first.
    QList<Style> chain(const QString &family, const QString &name) const;

    QHash<QString, Style> m_styles; ///< By family and name.
    QHash<QString, QHash<int, OdtLevel>> m_lists;
    QHash<int, OdtLevel> m_outline;
};

}
