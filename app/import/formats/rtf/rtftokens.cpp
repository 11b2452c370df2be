// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rtftokens.h"

#include <QByteArray>

#include <algorithm>

namespace formats {

namespace {

constexpr qsizetype kLongestWord = 32; ///< As the specification says.
constexpr qsizetype kLongestNumber = 10;

bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool isIgnored(char byte)
{
    return byte == '\r' || byte == '\n' || byte == '\0';
}

}

RtfTokens::RtfTokens(QByteArrayView bytes)
    : m_bytes(bytes)
{
}

RtfToken RtfTokens::next()
{
    while (m_at < m_bytes.size() && isIgnored(m_bytes.at(m_at)))
        ++m_at;
    if (m_at >= m_bytes.size())
        return {};
    const char first = m_bytes.at(m_at);
    if (first == '{' || first == '}') {
        ++m_at;
        return {first == '{' ? RtfToken::Kind::Open : RtfToken::Kind::Close, {}, 0, false};
    }
    if (first == '\\')
        return word();
    const qsizetype start = m_at;
    while (m_at < m_bytes.size() && !QByteArrayView("{}\\").contains(m_bytes.at(m_at)) && !isIgnored(m_bytes.at(m_at)))
        ++m_at;
    return {RtfToken::Kind::Text, m_bytes.sliced(start, m_at - start), 0, false};
}

RtfToken RtfTokens::word()
{
    const qsizetype start = ++m_at;
    while (m_at < m_bytes.size() && m_at - start < kLongestWord && isLetter(m_bytes.at(m_at)))
        ++m_at;
    if (m_at == start)
        return symbol();
    RtfToken token{RtfToken::Kind::Word, m_bytes.sliced(start, m_at - start), 0, false};
    const qsizetype number = m_at;
    if (m_at + 1 < m_bytes.size() && m_bytes.at(m_at) == '-' && isDigit(m_bytes.at(m_at + 1)))
        ++m_at;
    while (m_at < m_bytes.size() && m_at - number < kLongestNumber && isDigit(m_bytes.at(m_at)))
        ++m_at;
    token.hasValue = m_at > number;
    if (token.hasValue)
        token.value = m_bytes.sliced(number, m_at - number).toInt();
    if (m_at < m_bytes.size() && m_bytes.at(m_at) == ' ')
        ++m_at;
    if (token.text == "bin")
        m_at += std::clamp<qsizetype>(token.value, 0, m_bytes.size() - m_at);
    return token;
}

RtfToken RtfTokens::symbol()
{
    if (m_at >= m_bytes.size())
        return {};
    const char byte = m_bytes.at(m_at);
    if (byte == '\'')
        return character();
    const QByteArrayView text = m_bytes.sliced(m_at++, 1);
    if (byte == '\r' || byte == '\n')
        return {RtfToken::Kind::Word, "par", 0, false};
    const bool isText = byte == '{' || byte == '}' || byte == '\\';
    return {isText ? RtfToken::Kind::Text : RtfToken::Kind::Word, text, 0, false};
}

RtfToken RtfTokens::character()
{
    ++m_at;
    bool isHexadecimal = false;
    const QByteArrayView digits = m_bytes.sliced(m_at, std::min<qsizetype>(2, m_bytes.size() - m_at));
    m_character = char(digits.toByteArray().toInt(&isHexadecimal, 16));
    // What is no number is text; only its introduction is lost.
    if (!isHexadecimal || digits.size() < 2)
        return {RtfToken::Kind::Text, {}, 0, false};
    m_at += 2;
    return {RtfToken::Kind::Text, QByteArrayView(&m_character, 1), 0, false};
}

}
