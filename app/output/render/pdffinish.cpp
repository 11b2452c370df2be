// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdffinish.h"

#include "pdfarchive.h"
#include "pdftags.h"
#include "pdfunicode.h"

#include <QFile>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace render {

namespace {

QPDFObjectHandle unicode(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/// One entry of the tree of bookmarks while it is built.
struct Bookmark {
    QPDFObjectHandle object;
    std::vector<size_t> children; ///< Indexes into the list of all.
};

void linkSiblings(std::vector<Bookmark> &all, size_t parent)
{
    const std::vector<size_t> &children = all[parent].children;
    if (children.empty())
        return;
    QPDFObjectHandle owner = all[parent].object;
    owner.replaceKey("/First", all[children.front()].object);
    owner.replaceKey("/Last", all[children.back()].object);
    owner.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(children.size())));
    for (size_t index = 0; index < children.size(); ++index) {
        QPDFObjectHandle child = all[children[index]].object;
        child.replaceKey("/Parent", owner);
        if (index > 0)
            child.replaceKey("/Prev", all[children[index - 1]].object);
        if (index + 1 < children.size())
            child.replaceKey("/Next", all[children[index + 1]].object);
    }
}

void addBookmarks(QPDF &pdf, const QList<PagePlace> &places)
{
    if (places.isEmpty())
        return;
    const std::vector<QPDFObjectHandle> &pages = pdf.getAllPages();
    std::vector<Bookmark> all;
    all.push_back({pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()), {}});
    all.front().object.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    size_t lastOfFirstLevel = 0;
    for (const PagePlace &place : places) {
        if (place.page < 0 || size_t(place.page) >= pages.size())
            continue;
        QPDFObjectHandle entry = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        entry.replaceKey("/Title", unicode(place.title));
        entry.replaceKey("/Dest", pdfDestination(pages[size_t(place.page)], place.top));
        const size_t index = all.size();
        all.push_back({entry, {}});
        // A second level without a first one above it stands on the first.
        const size_t parent = place.level > 1 ? lastOfFirstLevel : 0;
        all[parent].children.push_back(index);
        if (place.level <= 1)
            lastOfFirstLevel = index;
    }
    for (size_t index = 0; index < all.size(); ++index)
        linkSiblings(all, index);
    all.front().object.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(all.size() - 1)));
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Outlines", all.front().object);
    root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

void describe(QPDF &pdf, const PdfDetails &details)
{
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", unicode(details.language));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    if (details.isRightToLeft)
        preferences.replaceKey("/Direction", QPDFObjectHandle::newName("/R2L"));
    root.replaceKey("/ViewerPreferences", preferences);
    QPDFObjectHandle trailer = pdf.getTrailer();
    QPDFObjectHandle info = trailer.getKey("/Info");
    if (!info.isDictionary()) {
        info = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        trailer.replaceKey("/Info", info);
    }
    info.replaceKey("/Title", unicode(details.title));
}

}

base::Result<QByteArray> finishedPdf(const QString &draft, const PdfDetails &details)
{
    // qpdf tells of failures by exceptions; none leaves this function.
    try {
        QPDF pdf;
        pdf.processFile(QFile::encodeName(draft).constData());
        repairUnicode(pdf, details.texts);
        addTags(pdf, details.tags, details.places);
        addBookmarks(pdf, details.places);
        describe(pdf, details);
        if (details.isArchive)
            makeArchive(pdf, details.language);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        if (details.isArchive)
            writer.setMinimumPDFVersion("1.7");
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    } catch (const std::exception &problem) {
        return base::failure(base::ErrorCode::WriteFailed, draft, QString::fromLocal8Bit(problem.what()));
    }
}

}
