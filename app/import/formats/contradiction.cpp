// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contradiction.h"

#include <algorithm>
#include <array>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

/// What an ending promises, and whether plain text may stand under it all the same.
struct Promise {
    QLatin1StringView ending;
    QLatin1StringView what;
    enum class PlainText { Wrong, Fine } plainText;
};

constexpr std::array kPromises {
    Promise {"pdf"_L1, "a PDF"_L1, Promise::PlainText::Wrong},
    Promise {"docx"_L1, "a Word document"_L1, Promise::PlainText::Wrong},
    Promise {"docm"_L1, "a Word document"_L1, Promise::PlainText::Wrong},
    Promise {"doc"_L1, "a Word document"_L1, Promise::PlainText::Fine},
    Promise {"odt"_L1, "an OpenDocument text"_L1, Promise::PlainText::Wrong},
    Promise {"fodt"_L1, "an OpenDocument text"_L1, Promise::PlainText::Wrong},
    Promise {"rtf"_L1, "a rich text"_L1, Promise::PlainText::Fine},
    Promise {"epub"_L1, "a book"_L1, Promise::PlainText::Wrong},
    Promise {"zip"_L1, "an archive"_L1, Promise::PlainText::Wrong},
    Promise {"xlsx"_L1, "a spreadsheet"_L1, Promise::PlainText::Wrong},
    Promise {"pptx"_L1, "a presentation"_L1, Promise::PlainText::Wrong},
    Promise {"xml"_L1, "XML"_L1, Promise::PlainText::Fine},
    Promise {"akn"_L1, "Akoma Ntoso"_L1, Promise::PlainText::Wrong},
    Promise {"vtt"_L1, "subtitles"_L1, Promise::PlainText::Fine},
    Promise {"srt"_L1, "subtitles"_L1, Promise::PlainText::Fine},
};

/// A page that is the document itself: as Word and its kin write it, or as XML.
bool isWrittenAsDocument(const QByteArray &bytes, QLatin1StringView ending)
{
    constexpr qsizetype kLooked = 4096;
    const QByteArray head = bytes.first(std::min(kLooked, bytes.size())).toLower();
    if (ending == "doc"_L1 || ending == "rtf"_L1)
        return head.contains("urn:schemas-microsoft-com:office") || head.contains("content=\"microsoft word")
            || head.contains("content=\"word.document") || head.contains("content=word.document")
            || head.contains("content=\"libreoffice") || head.contains("content=\"openoffice");
    return (ending == "xml"_L1 || ending == "akn"_L1) && head.trimmed().startsWith("<?xml");
}

}

std::optional<QString> contradiction(const Input &input, const QString &format)
{
    const bool isPage = format == "html"_L1;
    if (!isPage && format != "text"_L1 && format != "markdown"_L1)
        return {};
    const QString ending = input.fileName.sliced(input.fileName.lastIndexOf(u'.') + 1).toLower();
    const auto promise = std::ranges::find_if(kPromises, [&ending](const Promise &known) { return ending == known.ending; });
    if (!input.fileName.contains(u'.') || promise == kPromises.end())
        return {};
    const bool isHarmless
        = isPage ? isWrittenAsDocument(input.bytes, promise->ending) : promise->plainText == Promise::PlainText::Fine;
    if (isHarmless)
        return {};
    return u"%1, not %2"_s.arg(isPage ? u"a web page"_s : u"plain text"_s, promise->what);
}

}
