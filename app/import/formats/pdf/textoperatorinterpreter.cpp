// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textoperatorinterpreter.h"

#include <qpdf/BufferInputSource.hh>
#include <qpdf/QPDFTokenizer.hh>

#include <algorithm>
#include <charconv>

namespace formats {

namespace {

constexpr qsizetype kMostRuns = 400'000;  ///< Of a page.
constexpr qsizetype kDeepestState = 512;  ///< Saved states and marked contents within each other.
constexpr qsizetype kMostNumbers = 16;    ///< Before an operator that we know; more stand in arrays.
constexpr std::size_t kLongestToken = 1024 * 1024;

double valueOf(const std::string &token)
{
    double value = 0;
    const char *start = token.data() + (token.starts_with('+') ? 1 : 0);
    std::from_chars(start, token.data() + token.size(), value);
    return value;
}

// The roles that matter here (ISO 32000-1, 14.8); what stands within one of them belongs to it.
PagePart partOf(const std::string &role, PagePart around)
{
    if (around != PagePart::Text)
        return around;
    if (role == "/Artifact")
        return PagePart::Artifact;
    return role == "/Figure" || role == "/Chart" ? PagePart::Figure : PagePart::Text;
}

}

TextOperatorInterpreter::TextOperatorInterpreter(const QTransform &matrix, QList<TextRun> &runs)
    : m_runs(runs)
    , m_state{matrix}
{
}

void TextOperatorInterpreter::follow(const std::string &content, const Names &names)
{
    BufferInputSource source("page", content);
    QPDFTokenizer tokenizer;
    tokenizer.allowEOF();
    while (m_runs.size() < kMostRuns) {
        const QPDFTokenizer::Token token = tokenizer.readToken(source, "page", true, kLongestToken);
        switch (token.getType()) {
        case QPDFTokenizer::tt_eof:
            return;
        case QPDFTokenizer::tt_integer:
        case QPDFTokenizer::tt_real:
            if (m_numbers.size() < kMostNumbers)
                m_numbers.append(valueOf(token.getValue()));
            break;
        case QPDFTokenizer::tt_name:
            if (m_name.empty())
                m_name = token.getValue();
            break;
        case QPDFTokenizer::tt_word:
            if (token.getValue() == "ID")
                tokenizer.expectInlineImage(source);
            apply(token.getValue(), names);
            m_numbers.clear();
            m_name.clear();
            break;
        case QPDFTokenizer::tt_array_open:
            m_numbers.clear();
            break;
        default:
            break;
        }
    }
}

double TextOperatorInterpreter::number(qsizetype fromEnd) const
{
    return fromEnd <= m_numbers.size() ? m_numbers.at(m_numbers.size() - fromEnd) : 0;
}

QTransform TextOperatorInterpreter::matrixOfOperands() const
{
    return {number(6), number(5), number(4), number(3), number(2), number(1)};
}

void TextOperatorInterpreter::apply(const std::string &action, const Names &names)
{
    if (action == "q") {
        if (m_saved.size() < kDeepestState)
            m_saved.append(m_state);
    } else if (action == "Q") {
        if (!m_saved.isEmpty())
            m_state = m_saved.takeLast();
    } else if (action == "cm") {
        m_state.matrix = matrixOfOperands() * m_state.matrix;
    } else if (action == "BMC" || action == "BDC") {
        if (m_marks.size() < kDeepestState)
            m_marks.append(partOf(m_name, m_marks.isEmpty() ? PagePart::Text : m_marks.last()));
    } else if (action == "EMC") {
        if (!m_marks.isEmpty())
            m_marks.removeLast();
    } else if (action == "Do") {
        names.useForm(m_name, m_state.matrix);
    } else if (action == "Tf") {
        m_state.font = names.fontOf(m_name);
    } else {
        placeText(action);
    }
}

void TextOperatorInterpreter::placeText(const std::string &action)
{
    if (action == "BT") {
        m_line = {};
        m_hasMoved = true;
    } else if (action == "Tm") {
        m_line = matrixOfOperands();
        m_hasMoved = true;
    } else if (action == "Td") {
        nextLine(number(2), number(1));
    } else if (action == "TD") {
        m_leading = -number(1);
        nextLine(number(2), number(1));
    } else if (action == "TL") {
        m_leading = number(1);
    } else if (action == "T*") {
        nextLine(0, -m_leading);
    } else if (action == "Ts") {
        m_rise = number(1);
    } else if (action == "'" || action == "\"") {
        nextLine(0, -m_leading);
        showText();
    } else if (action == "Tj" || action == "TJ") {
        showText();
    }
}

void TextOperatorInterpreter::nextLine(double x, double y)
{
    m_line = QTransform::fromTranslate(x, y) * m_line;
    m_hasMoved = true;
}

// What follows without a move continues the run: only fonts know where it starts.
void TextOperatorInterpreter::showText()
{
    if (!m_hasMoved) {
        // Where letters are known and unknown by turns, they are kept.
        if (!m_runs.isEmpty() && m_runs.last().font != m_state.font)
            m_runs.last().font = 0;
        return;
    }
    m_hasMoved = false;
    const QPointF start = m_state.matrix.map(m_line.map(QPointF(0, m_rise)));
    m_runs.append({start, m_marks.isEmpty() ? PagePart::Text : m_marks.last(), m_state.font});
}

}
