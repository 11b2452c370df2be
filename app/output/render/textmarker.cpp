// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textmarker.h"

#include <QByteArray>

#include <set>

namespace render {

namespace {

std::array<double, 6> product(const std::array<double, 6> &one, const std::array<double, 6> &other)
{
    return {one[0] * other[0] + one[1] * other[2], one[0] * other[1] + one[1] * other[3], one[2] * other[0] + one[3] * other[2],
        one[2] * other[1] + one[3] * other[3], one[4] * other[0] + one[5] * other[2] + other[4], one[4] * other[1] + one[5] * other[3] + other[5]};
}

bool paintsPath(const std::string &name)
{
    static const std::set<std::string> kPainting {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n"};
    return kPainting.contains(name);
}

}

void TextMarker::handleToken(const QPDFTokenizer::Token &token)
{
    m_operandText += token.getRawValue();
    switch (token.getType()) {
    case QPDFTokenizer::tt_integer:
    case QPDFTokenizer::tt_real:
        // In any locale of the process.
        m_operands.push_back(QByteArray::fromStdString(token.getValue()).toDouble());
        break;
    case QPDFTokenizer::tt_word:
        takeOperator(token.getValue());
        m_operands.clear();
        break;
    case QPDFTokenizer::tt_eof:
        endPath();
        write(m_operandText);
        m_operandText.clear();
        break;
    default:
        break; // White space, names, strings and arrays only travel.
    }
}

void TextMarker::takeOperator(const std::string &name)
{
    if (m_isInText || name == "BT")
        return takeTextOperator(name);
    if (name == "q") {
        m_saved.push_back(m_matrix);
    } else if (name == "Q" && !m_saved.empty()) {
        m_matrix = m_saved.back();
        m_saved.pop_back();
    } else if (name == "cm" && m_operands.size() == 6) {
        m_matrix = product({m_operands[0], m_operands[1], m_operands[2], m_operands[3], m_operands[4], m_operands[5]}, m_matrix);
    } else if (name == "m" || name == "re") {
        beginPath();
    }
    write(m_operandText);
    m_operandText.clear();
    if (paintsPath(name))
        endPath();
}

void TextMarker::beginPath()
{
    if (!m_isInPath)
        write(" /Artifact BMC ");
    m_isInPath = true;
}

void TextMarker::endPath()
{
    if (m_isInPath)
        write(" EMC ");
    m_isInPath = false;
}

void TextMarker::takeTextOperator(const std::string &name)
{
    m_pending += m_operandText;
    m_operandText.clear();
    if (name == "BT") {
        endPath();
        m_isInText = true;
        m_hasPlace = false;
        m_element = -1;
        m_textMatrix = {1, 0, 0, 1, 0, 0};
    } else if (name == "Tm" && m_operands.size() == 6) {
        m_textMatrix = {m_operands[0], m_operands[1], m_operands[2], m_operands[3], m_operands[4], m_operands[5]};
    } else if (name == "Td" && m_operands.size() == 2 && !m_hasPlace) {
        const Matrix place = product(product({1, 0, 0, 1, m_operands[0], m_operands[1]}, m_textMatrix), m_matrix);
        m_element = elementAt(place[4], place[5]);
        m_hasPlace = true;
    } else if (name == "ET") {
        finishText();
    }
}

void TextMarker::finishText()
{
    if (m_element < 0) {
        write(" /Artifact BMC ");
    } else {
        write(" /Span <</MCID " + std::to_string(m_marks.size()) + ">> BDC ");
        m_marks.push_back(m_element);
    }
    write(m_pending);
    write(" EMC ");
    m_pending.clear();
    m_isInText = false;
}

int TextMarker::elementAt(double x, double y) const
{
    for (const PageRegion &region : m_regions) {
        if (region.area.adjusted(-1, 0, 1, 0).contains(QPointF(x, y)))
            return region.element;
    }
    return -1;
}

}
