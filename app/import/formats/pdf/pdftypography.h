// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdflines.h"

#include <core/model/extractedtext.h>

#include <QHash>
#include <QList>

namespace formats {

/// The headings that the outline of a file names: folded text to level, from 1.
using PdfOutline = QHash<QString, int>;

/// Measures the type of a file: the size of its body text, the pitch of its lines and the sizes of its headings. One for each
/// file.
class PdfTypography
{
public:
    PdfTypography(const QList<PdfPage> &pages, PdfOutline outline);

    double bodySize() const { return m_bodySize; }
    /// From line to line, in parts of the size.
    double pitch() const { return m_pitch; }
    /// By the outline, else by the size of the largest letters where `isLarge`; 0 for a paragraph of text.
    int headingLevel(const model::RawParagraph &paragraph, bool isLarge, double largest) const;

private:
    PdfOutline m_outline;
    double m_bodySize = 0;
    double m_pitch = 0;
    QList<int> m_headingSizes; ///< In half points, the largest first.
};

inline constexpr double kHeadingSize = 1.1; ///< Of the letters of the text, at least.

/// From base line to base line.
double pitchBetween(const PdfLine &above, const PdfLine &line);
bool hasSizeOf(const PdfLine &line, const PdfLine &other);

}
