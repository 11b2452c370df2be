// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

#include <map>

namespace formats {

/// The name of a Windows code page (1252, 932) for a decoder.
QByteArray charsetOfCodePage(int codePage);

/// The name of the character set of a font (\fcharset); empty for the document's own.
QByteArray charsetOfFont(int fontCharset);

/// The name under which bytes of the Symbol font are decoded.
inline constexpr QByteArrayView kSymbolCharset = "symbol";

/// Decodes runs of bytes, each in a character set of its own; keeps the decoders.
class RtfDecoder
{
public:
    QString decode(const QByteArray &bytes, const QByteArray &charset);

private:
    std::map<QByteArray, QStringDecoder> m_decoders;
};

}
