// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codepages.h"

#include <array>

namespace text {

namespace {

struct LowLetter {
    uchar byte;
    char16_t letter;
};

struct Page {
    const char *name;
    LowLetter low[12]; ///< Letters in the place of control characters; the rest is 0.
    QStringView high;              ///< From 0x80, or from 0xA0 where the page leaves 0x80 to 0x9F empty.
};

// TCVN 5712:1993 (VN1), RFC 1456 (VISCII 1.1) and AST 34.005-1997 (ARMSCII-8).
constexpr std::array kPages{
    Page{"TCVN",
        {{0x01, u'Ú'}, {0x02, u'Ụ'}, {0x04, u'Ừ'}, {0x05, u'Ử'}, {0x06, u'Ữ'}, {0x11, u'Ứ'}, {0x12, u'Ự'},
            {0x13, u'Ỳ'}, {0x14, u'Ỷ'}, {0x15, u'Ỹ'}, {0x16, u'Ý'}, {0x17, u'Ỵ'}},
        u"ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ"
        u"\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ"
        u"ẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịò"
        u"ỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ"},
    Page{"VISCII",
        {{0x02, u'Ẳ'}, {0x05, u'Ẵ'}, {0x06, u'Ẫ'}, {0x14, u'Ỷ'}, {0x19, u'Ỹ'}, {0x1e, u'Ỵ'}},
        u"ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
        u"ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"
        u"ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư"
        u"àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ"},
    Page{"ARMSCII-8", {},
        u"\u00a0\ufffdև։)(»«\u2014.՝,-֊\u2026՜՛՞ԱաԲբԳգԴդԵեԶզԷէ"
        u"ԸըԹթԺժԻիԼլԽխԾծԿկՀհՁձՂղՃճՄմՅյՆնՇշ"
        u"ՈոՉչՊպՋջՌռՍսՎվՏտՐրՑցՒւՓփՔքՕօՖֆ՚\ufffd"},
};

const Page *pageOf(const QByteArray &charset)
{
    const QByteArray name = charset.toUpper();
    for (const Page &page : kPages) {
        if (name == page.name)
            return &page;
    }
    return name == "TCVN5712-1" ? &kPages.front() : nullptr;
}

}

std::optional<CodePage> ownCodePage(const QByteArray &charset)
{
    const Page *page = pageOf(charset);
    if (!page)
        return {};
    CodePage letters;
    letters.fill(QChar(QChar::ReplacementCharacter));
    for (int byte = 0; byte < 0x80; ++byte)
        letters[size_t(byte)] = QChar(byte);
    for (const LowLetter &low : page->low) {
        if (low.byte != 0)
            letters[low.byte] = QChar(low.letter);
    }
    const qsizetype first = 0x100 - page->high.size();
    for (qsizetype at = 0; at < page->high.size(); ++at)
        letters[size_t(first + at)] = page->high.at(at);
    return letters;
}

}
