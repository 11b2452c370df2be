// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagetags.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace render {

/// Puts marks around the words of a page's content, so that the tags of the PDF can name them: words that stand in a region
/// belong to its element, all else (heads, feet, rules) is marked as no content. One for each page; regions in points, from
/// the bottom of the page.
class TextMarker
{
public:
    TextMarker(const QList<PageRegion> &regions, std::vector<int> &marks)
        : m_regions(regions)
        , m_marks(marks)
    {
    }

    /// The content of the page, which QPdfWriter wrote, with marks.
    std::string marked(std::string_view content);

private:
    using Matrix = std::array<double, 6>;

    void takeOperator(std::string_view name);
    void takeTextOperator(std::string_view name);
    void beginPath();
    void endPath();
    void finishText();
    int elementAt(double x, double y) const;

    const QList<PageRegion> &m_regions;
    std::vector<int> &m_marks; ///< For each mark its element.
    std::string m_written;
    std::vector<double> m_operands;
    std::vector<Matrix> m_saved;
    Matrix m_matrix {1, 0, 0, 1, 0, 0};
    Matrix m_textMatrix {1, 0, 0, 1, 0, 0};
    std::string m_pending; ///< What is written when it is known what it belongs to.
    std::string_view m_operation; ///< The operator that is read, with its operands and the white space before them.
    bool m_isInText = false;
    bool m_isInPath = false;
    bool m_hasPlace = false;
    int m_element = -1; ///< Of the text that is read.
};

}
