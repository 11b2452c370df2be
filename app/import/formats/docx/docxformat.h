// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officexml.h"

#include <QList>
#include <QString>

#include <optional>

namespace formats {

/// The properties of a run (w:rPr); unset ones come from its styles.
struct RunFormat {
    std::optional<bool> bold;
    std::optional<bool> italic;
    std::optional<bool> superscript;
    std::optional<bool> strike;
    std::optional<bool> doubleStrike;
    std::optional<bool> hidden;
    bool isDeleted = false; ///< Of a paragraph's end: a tracked change joins it to the next.
    QString style;
    QString language; ///< A tag, "en-GB".

    /// Fills unset properties from a style.
    void inherit(const RunFormat &from);
};

/// A section of pages with its headers and footers.
struct Section {
    struct Margin {
        bool isHeader = true;
        QString type;         ///< "default", "first", "even".
        QString relationship; ///< Id of the part.
    };
    QList<Margin> margins;
    bool hasFirstPage = false; ///< The first page has a header of its own.
};

/// The properties of a paragraph (w:pPr). Unset numbers are -1.
struct ParagraphFormat {
    QString style;
    int outlineLevel = -1; ///< From 0; 9 is text.
    int list = -1;         ///< 0 takes the paragraph out of the list of its style.
    int listLevel = -1;
    RunFormat end;
    std::optional<Section> section; ///< That ends with this paragraph.
};

/// All stand at their element and leave it.
RunFormat readRunFormat(OfficeXml &xml);
ParagraphFormat readParagraphFormat(OfficeXml &xml);
Section readSection(OfficeXml &xml);

}
