// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace formats {

/// The paragraph styles of an RTF file, by their numbers. One for each file.
class RtfStyleSheet
{
public:
    void appendName(int number, const QString &text);
    void setOutlineLevel(int number, int level) { m_styles[number].outlineLevel = level; }

    /// From 1; 0 for a style of text. `outlineLevel` is the paragraph's own, or -1.
    int headingLevel(int number, int outlineLevel) const;
    /// True for an entry of a table of contents.
    bool isContents(int number) const;

private:
    struct Style {
        QString name;
        int outlineLevel = -1;
    };
    QHash<int, Style> m_styles;
};

}
