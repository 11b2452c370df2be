// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfscanner.h"

#include <algorithm>
#include <charconv>

namespace readers {

namespace {

constexpr std::size_t kLookedAtBehindImage = 32; ///< Bytes; what follows a picture is drawing again, and so plain.

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

bool isDelimiter(char c)
{
    return c == '(' || c == ')' || c == '<' || c == '>' || c == '[' || c == ']' || c == '{' || c == '}' || c == '/' || c == '%';
}

bool isRegular(char c)
{
    return !isSpace(c) && !isDelimiter(c);
}

int valueOfHex(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// A sign, digits and one point, with a digit at least; 1e5 is none.
bool isNumber(std::string_view word)
{
    if (word.front() == '+' || word.front() == '-')
        word.remove_prefix(1);
    bool hasDigit = false;
    bool hasPoint = false;
    for (const char c : word) {
        if (c >= '0' && c <= '9')
            hasDigit = true;
        else if (c == '.' && !hasPoint)
            hasPoint = true;
        else
            return false;
    }
    return hasDigit;
}

double valueOf(std::string_view number)
{
    if (number.starts_with('+'))
        number.remove_prefix(1);
    double value = 0;
    std::from_chars(number.data(), number.data() + number.size(), value);
    return value;
}

}

PdfScanner::PdfScanner(std::string_view content)
    : m_content(content)
{
}

PdfScanner::Token PdfScanner::next()
{
    skipSpace();
    if (m_at >= m_content.size())
        return {};
    switch (m_content[m_at]) {
    case '/':
        return takeName();
    case '(':
        skipString();
        return {Kind::Other, 0, {}};
    case '<':
        ++m_at;
        if (m_at < m_content.size() && m_content[m_at] == '<')
            ++m_at;
        else
            m_at = std::min(m_content.find('>', m_at), m_content.size() - 1) + 1;
        return {Kind::Other, 0, {}};
    case '[':
        ++m_at;
        return {Kind::ArrayStart, 0, {}};
    case ')':
    case '>':
    case ']':
    case '{':
    case '}':
        ++m_at;
        return {Kind::Other, 0, {}};
    default:
        return takeWord();
    }
}

void PdfScanner::skipSpace()
{
    while (m_at < m_content.size()) {
        if (m_content[m_at] == '%')
            m_at = std::min(m_content.find_first_of("\r\n", m_at), m_content.size());
        else if (isSpace(m_content[m_at]))
            ++m_at;
        else
            return;
    }
}

void PdfScanner::skipString()
{
    int depth = 0;
    for (; m_at < m_content.size(); ++m_at) {
        const char c = m_content[m_at];
        if (c == '\\') {
            ++m_at;
        } else if (c == '(') {
            ++depth;
        } else if (c == ')' && --depth == 0) {
            ++m_at;
            return;
        }
    }
    m_at = std::min(m_at, m_content.size());
}

PdfScanner::Token PdfScanner::takeName()
{
    const std::size_t start = m_at++;
    while (m_at < m_content.size() && isRegular(m_content[m_at]))
        ++m_at;
    const std::string_view name = m_content.substr(start, m_at - start);
    if (!name.contains('#'))
        return {Kind::Name, 0, name};
    m_decoded.clear();
    for (std::size_t at = 0; at < name.size(); ++at) {
        const int high = name[at] == '#' && at + 2 < name.size() ? valueOfHex(name[at + 1]) : -1;
        const int low = high >= 0 ? valueOfHex(name[at + 2]) : -1;
        m_decoded += low >= 0 ? char(high * 16 + low) : name[at];
        at += low >= 0 ? 2 : 0;
    }
    return {Kind::Name, 0, m_decoded};
}

PdfScanner::Token PdfScanner::takeWord()
{
    const std::size_t start = m_at;
    while (m_at < m_content.size() && isRegular(m_content[m_at]))
        ++m_at;
    const std::string_view word = m_content.substr(start, m_at - start);
    if (isNumber(word))
        return {Kind::Number, valueOf(word), {}};
    return {Kind::Word, 0, word};
}

// The bytes of a picture may spell EI; what follows the real one reads as drawing.
bool PdfScanner::endsImage(std::size_t at) const
{
    const std::size_t behind = at + 2;
    if (at == 0 || !isSpace(m_content[at - 1]) || (behind < m_content.size() && isRegular(m_content[behind])))
        return false;
    const std::string_view rest = m_content.substr(behind, kLookedAtBehindImage);
    return std::ranges::all_of(rest, [](char c) { return isSpace(c) || (c > ' ' && c < 0x7f); });
}

void PdfScanner::skipInlineImage()
{
    for (std::size_t at = m_content.find("EI", m_at); at != std::string_view::npos; at = m_content.find("EI", at + 1)) {
        if (endsImage(at)) {
            m_at = at + 2;
            return;
        }
    }
    m_at = m_content.size();
}

}
