// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textmarker.h"

#include "contentscanner.h"

#include <algorithm>

namespace render {

namespace {

std::array<double, 6> product(const std::array<double, 6> &one, const std::array<double, 6> &other)
{
    return {one[0] * other[0] + one[1] * other[2], one[0] * other[1] + one[1] * other[3], one[2] * other[0] + one[3] * other[2],
        one[2] * other[1] + one[3] * other[3], one[4] * other[0] + one[5] * other[2] + other[4], one[4] * other[1] + one[5] * other[3] + other[5]};
}

bool paintsPath(std::string_view name)
{
    static constexpr std::array<std::string_view, 10> kPainting {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n"};
    return std::ranges::contains(kPainting, name);
}

}

std::string TextMarker::marked(std::string_view content)
{
    m_written.reserve(content.size() * 5 / 4);
    ContentScanner scanner(content);
    while (scanner.next(m_operands)) {
        m_operation = scanner.operation();
        takeOperator(scanner.name());
    }
    endPath();
    m_written += m_pending;
    m_written += scanner.rest();
    return std::move(m_written);
}

void TextMarker::takeOperator(std::string_view name)
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
    if (name == "Do") {
        endPath();
        m_written += " /Artifact BMC ";
        m_written.append(m_operation).append(" EMC ");
        return;
    }
    m_written += m_operation;
    if (paintsPath(name))
        endPath();
}

void TextMarker::beginPath()
{
    if (!m_isInPath)
        m_written += " /Artifact BMC ";
    m_isInPath = true;
}

void TextMarker::endPath()
{
    if (m_isInPath)
        m_written += " EMC ";
    m_isInPath = false;
}

void TextMarker::takeTextOperator(std::string_view name)
{
    m_pending += m_operation;
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
        m_written += " /Artifact BMC ";
    } else {
        m_written += " /Span <</MCID " + std::to_string(m_marks.size()) + ">> BDC ";
        m_marks.push_back(m_element);
    }
    m_written += m_pending;
    m_written += " EMC ";
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
