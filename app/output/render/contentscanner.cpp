// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentscanner.h"

#include <algorithm>
#include <charconv>

namespace render {

namespace {

constexpr std::string_view kSpace("\0\t\n\f\r ", 6);
constexpr std::string_view kDelimiters("()<>[]{}/%\0\t\n\f\r ", 16);

bool isNumber(std::string_view word, double &number)
{
    if (word.front() == '+')
        word.remove_prefix(1);
    // Whatever the locale of the process is.
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    return error == std::errc() && end == word.data() + word.size();
}

}

bool ContentScanner::next(std::vector<double> &numbers)
{
    numbers.clear();
    m_start = m_at;
    for (skipSpace(); m_at < m_content.size(); skipSpace()) {
        if (skipComposite())
            continue;
        const std::string_view read = word();
        double number = 0;
        if (isNumber(read, number)) {
            numbers.push_back(number);
        } else if (read == "BI") {
            return false;
        } else {
            m_name = read;
            return true;
        }
    }
    return false;
}

/// At least one sign, so that no content holds it up.
std::string_view ContentScanner::word()
{
    const size_t from = m_at;
    m_at = std::min(m_content.find_first_of(kDelimiters, from + 1), m_content.size());
    return m_content.substr(from, m_at - from);
}

void ContentScanner::skipSpace()
{
    m_at = std::min(m_content.find_first_not_of(kSpace, m_at), m_content.size());
}

void ContentScanner::skipTo(std::string_view end)
{
    const size_t found = m_content.find(end, m_at);
    m_at = found == std::string_view::npos ? m_content.size() : found + end.size();
}

/// Letters in brackets, which may hold brackets.
void ContentScanner::skipString()
{
    int depth = 0;
    for (; m_at < m_content.size(); ++m_at) {
        const char sign = m_content[m_at];
        if (sign == '\\') {
            ++m_at;
        } else if (sign == '(') {
            ++depth;
        } else if (sign == ')' && --depth == 0) {
            ++m_at;
            break;
        }
    }
    m_at = std::min(m_at, m_content.size());
}

/// Goes behind a string, a name, an array, a dictionary or a comment.
bool ContentScanner::skipComposite()
{
    switch (m_content[m_at]) {
    case '(':
        skipString();
        return true;
    case '<': {
        const bool isDictionary = m_content.substr(m_at, 2) == "<<";
        skipTo(isDictionary ? ">>" : ">");
        return true;
    }
    case '/':
        (void)word();
        return true;
    case '%':
        m_at = std::min(m_content.find_first_of("\r\n", m_at), m_content.size());
        return true;
    case '[':
        for (++m_at, skipSpace(); m_at < m_content.size() && m_content[m_at] != ']'; skipSpace()) {
            if (!skipComposite())
                (void)word();
        }
        m_at = std::min(m_at + 1, m_content.size());
        return true;
    default:
        return false;
    }
}

}
