// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagetags.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <array>
#include <string>
#include <vector>

namespace render {

/// Puts marks around the words of a page's content, so that the tags of the PDF can name them: words that stand in a region
/// belong to its element, all else (heads, feet, rules) is marked as no content. One for each page; regions in points, from
/// the bottom of the page.
class TextMarker : public QPDFObjectHandle::TokenFilter
{
public:
    TextMarker(const QList<PageRegion> &regions, std::vector<int> &marks)
        : m_regions(regions)
        , m_marks(marks)
    {
    }

    void handleToken(const QPDFTokenizer::Token &token) override;

private:
    using Matrix = std::array<double, 6>;

    void takeOperator(const std::string &name);
    void takeTextOperator(const std::string &name);
    void beginPath();
    void endPath();
    void finishText();
    int elementAt(double x, double y) const;

    const QList<PageRegion> &m_regions;
    std::vector<int> &m_marks; ///< For each mark its element.
    std::vector<double> m_operands;
    std::vector<Matrix> m_saved;
    Matrix m_matrix {1, 0, 0, 1, 0, 0};
    Matrix m_textMatrix {1, 0, 0, 1, 0, 0};
    std::string m_pending; ///< Tokens that are written when it is known what they are.
    std::string m_operandText; ///< The tokens of the operands of the next operator.
    bool m_isInText = false;
    bool m_isInPath = false;
    bool m_hasPlace = false;
    int m_element = -1; ///< Of the text that is read.
};

}
