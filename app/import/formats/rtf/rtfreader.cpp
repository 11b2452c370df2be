// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rtfreader.h"

#include "rtfbody.h"

#include <core/text/normalised.h>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

// Some programs write a mark or a line end before the first group.
qsizetype startOf(const QByteArray &bytes)
{
    constexpr qsizetype kLongestStart = 64;
    const qsizetype start = bytes.first(std::min(kLongestStart, bytes.size())).indexOf("{\\rtf");
    const QByteArray before = bytes.first(std::max<qsizetype>(0, start)).trimmed();
    return start >= 0 && (before.isEmpty() || before == "\xEF\xBB\xBF") ? start : -1;
}

}

bool RtfReader::accepts(const Input &input) const
{
    return startOf(input.bytes) >= 0;
}

base::Result<model::ExtractedText> RtfReader::read(const Input &input) const
{
    const qsizetype start = std::max<qsizetype>(0, startOf(input.bytes));
    RtfBody body;
    TRY_VOID(body.read(QByteArrayView(input.bytes).sliced(start)));
    model::ExtractedText text;
    text.paragraphs = body.blocks();
    text.titleFrom = model::ExtractedText::TitleFrom::FirstHeading;
    text.created = body.created();
    text.declared.dropped = body.dropped();
    text.declared.text.title = text::collapseSpace(body.title());
    if (body.hasTrackedChanges())
        text.declared.text.remarks.append(u"tracked-changes"_s);
    return text;
}

}
