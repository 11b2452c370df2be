// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdftypography.h"

#include <core/text/normalised.h>

#include <QMap>
#include <QSet>

#include <algorithm>
#include <utility>

namespace formats {

namespace {

constexpr double kSameSize = 0.08; ///< In parts of the height of letters.
constexpr qsizetype kLongestPdfHeading = 200;
constexpr int kDeepestPdfHeading = 6;

int halfPoints(double size)
{
    return qRound(size * 2);
}

}

double pitchBetween(const PdfLine &above, const PdfLine &line)
{
    return line.box.bottom() - above.box.bottom();
}

bool hasSizeOf(const PdfLine &line, const PdfLine &other)
{
    return std::abs(line.size - other.size) <= kSameSize * std::max(line.size, other.size);
}

PdfTypography::PdfTypography(const QList<PdfPage> &pages, PdfOutline outline)
    : m_outline(std::move(outline))
    , m_bodySize(formats::bodySize(pages))
{
    QMap<int, int> pitches; // In twentieths of the size.
    QSet<int> larger;
    for (const PdfPage &page : pages) {
        for (qsizetype at = 0; at < page.lines.size(); ++at) {
            const PdfLine &line = page.lines.at(at);
            if (line.size > kHeadingSize * m_bodySize)
                larger.insert(halfPoints(line.size));
            if (at == 0 || line.size <= 0)
                continue;
            const double pitch = pitchBetween(page.lines.at(at - 1), line) / line.size;
            if (pitch > 0.5 && pitch < 3 && hasSizeOf(line, page.lines.at(at - 1)))
                ++pitches[qRound(pitch * 20)];
        }
    }
    const auto most = std::ranges::max_element(pitches);
    m_pitch = most == pitches.end() ? 1.2 : most.key() / 20.0;
    m_headingSizes = QList<int>(larger.cbegin(), larger.cend());
    std::ranges::sort(m_headingSizes, std::ranges::greater());
}

int PdfTypography::headingLevel(const model::RawParagraph &paragraph, bool isLarge, double largest) const
{
    static constexpr QStringView kEnds = u".;:,";
    const QString &content = paragraph.text.content;
    const QString printed = paragraph.label.isEmpty() ? content : paragraph.label + u' ' + content;
    if (content.isEmpty() || printed.size() > kLongestPdfHeading)
        return 0;
    int level = m_outline.value(text::fold(printed), m_outline.value(text::fold(content)));
    if (level == 0 && isLarge && !kEnds.contains(content.back()))
        level = int(m_headingSizes.indexOf(halfPoints(largest))) + 1;
    return std::min(level, kDeepestPdfHeading);
}

}
