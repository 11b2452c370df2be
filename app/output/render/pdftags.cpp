// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdftags.h"

#include "textmarker.h"

#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace render {

namespace {

using Handle = QPDFObjectHandle;

Handle unicodeText(const QString &text)
{
    return Handle::newUnicodeString(text.toStdString());
}

/// Builds the tree. Stack only.
class TagTree
{
public:
    TagTree(QPDF &pdf, const PageTags &tags, const QList<PagePlace> &headings);

    void build();

private:
    Handle made(const std::string &role, Handle parent);
    Handle parentOf(const PageElement &element);
    void markPage(size_t page);
    void addLinks(size_t page);
    void addLink(size_t page, const PageRegion &region);
    void addKid(Handle parent, const Handle &kid) { parent.getKey("/K").appendItem(kid); }

    QPDF &m_pdf;
    const PageTags &m_tags;
    const QList<PagePlace> &m_headings;
    std::vector<Handle> m_pages;
    Handle m_root;
    Handle m_document;
    std::vector<Handle> m_elements;
    std::map<int, Handle> m_tables;
    std::map<std::pair<int, int>, Handle> m_rows;
    Handle m_contents;
    Handle m_numbers; ///< The tree of parents: for each page its marks, for each link its element.
    int m_nextNumber = 0;
};

TagTree::TagTree(QPDF &pdf, const PageTags &tags, const QList<PagePlace> &headings)
    : m_pdf(pdf)
    , m_tags(tags)
    , m_headings(headings)
    , m_pages(pdf.getAllPages())
    , m_root(pdf.makeIndirectObject(Handle::newDictionary()))
    , m_contents(Handle::newNull())
    , m_numbers(Handle::newArray())
{
    m_root.replaceKey("/Type", Handle::newName("/StructTreeRoot"));
    m_root.replaceKey("/K", Handle::newArray());
    m_document = made("/Document", m_root);
}

Handle TagTree::made(const std::string &role, Handle parent)
{
    Handle element = m_pdf.makeIndirectObject(Handle::newDictionary());
    element.replaceKey("/Type", Handle::newName("/StructElem"));
    element.replaceKey("/S", Handle::newName(role));
    element.replaceKey("/P", parent);
    element.replaceKey("/K", Handle::newArray());
    addKid(parent, element);
    return element;
}

Handle TagTree::parentOf(const PageElement &element)
{
    if (element.target >= 0) {
        if (m_contents.isNull())
            m_contents = made("/TOC", m_document);
        return m_contents;
    }
    if (element.table < 0)
        return m_document;
    if (!m_tables.contains(element.table))
        m_tables.emplace(element.table, made("/Table", m_document));
    const std::pair row(element.table, element.row);
    if (!m_rows.contains(row))
        m_rows.emplace(row, made("/TR", m_tables.at(element.table)));
    return m_rows.at(row);
}

void TagTree::build()
{
    for (const PageElement &element : m_tags.elements) {
        Handle tag = made("/" + element.role.toStdString(), parentOf(element));
        if (!element.language.isEmpty())
            tag.replaceKey("/Lang", unicodeText(element.language));
        // What is clicked is a link within its line.
        m_elements.push_back(element.target >= 0 ? made("/Link", tag) : tag);
    }
    const size_t count = std::min(m_pages.size(), size_t(m_tags.pages.size()));
    for (size_t page = 0; page < count; ++page)
        markPage(page);
    for (size_t page = 0; page < count; ++page)
        addLinks(page);
    Handle numbers = Handle::newDictionary();
    numbers.replaceKey("/Nums", m_numbers);
    m_root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(numbers));
    m_root.replaceKey("/ParentTreeNextKey", Handle::newInteger(m_nextNumber));
    Handle catalogue = m_pdf.getRoot();
    catalogue.replaceKey("/StructTreeRoot", m_root);
    Handle info = Handle::newDictionary();
    info.replaceKey("/Marked", Handle::newBool(true));
    catalogue.replaceKey("/MarkInfo", info);
}

void TagTree::markPage(size_t page)
{
    Handle object = m_pages[page];
    std::vector<int> marks;
    Pl_Buffer buffer("content");
    QPDFPageObjectHelper(object).pipeContents(&buffer);
    const std::shared_ptr<Buffer> bytes = buffer.getBufferSharedPointer();
    const std::string_view content(reinterpret_cast<const char *>(bytes->getBuffer()), bytes->getSize());
    object.replaceKey("/Contents", m_pdf.newStream(TextMarker(m_tags.pages.at(qsizetype(page)), marks).marked(content)));
    Handle parents = Handle::newArray();
    for (size_t mark = 0; mark < marks.size(); ++mark) {
        Handle reference = Handle::newDictionary();
        reference.replaceKey("/Type", Handle::newName("/MCR"));
        reference.replaceKey("/Pg", object);
        reference.replaceKey("/MCID", Handle::newInteger(static_cast<long long>(mark)));
        addKid(m_elements[size_t(marks[mark])], reference);
        parents.appendItem(m_elements[size_t(marks[mark])]);
    }
    m_numbers.appendItem(Handle::newInteger(m_nextNumber));
    m_numbers.appendItem(m_pdf.makeIndirectObject(parents));
    object.replaceKey("/StructParents", Handle::newInteger(m_nextNumber++));
    object.replaceKey("/Tabs", Handle::newName("/S"));
}

void TagTree::addLinks(size_t page)
{
    for (const PageRegion &region : m_tags.pages.at(qsizetype(page))) {
        const int target = m_tags.elements.at(region.element).target;
        if (target >= 0 && target < m_headings.size() && size_t(m_headings.at(target).page) < m_pages.size())
            addLink(page, region);
    }
}

void TagTree::addLink(size_t page, const PageRegion &region)
{
    const PageElement &element = m_tags.elements.at(region.element);
    const PagePlace &place = m_headings.at(element.target);
    Handle link = Handle::newDictionary();
    link.replaceKey("/Type", Handle::newName("/Annot"));
    link.replaceKey("/Subtype", Handle::newName("/Link"));
    Handle area = Handle::newArray();
    for (const double edge : {region.area.left(), region.area.top(), region.area.right(), region.area.bottom()})
        area.appendItem(Handle::newReal(edge, 2));
    link.replaceKey("/Rect", area);
    Handle border = Handle::newArray();
    for (int side = 0; side < 3; ++side)
        border.appendItem(Handle::newInteger(0));
    link.replaceKey("/Border", border);
    link.replaceKey("/Contents", unicodeText(place.title));
    link.replaceKey("/F", Handle::newInteger(4)); // It is printed.
    link.replaceKey("/Dest", pdfDestination(m_pages[size_t(place.page)], place.top));
    link.replaceKey("/StructParent", Handle::newInteger(m_nextNumber));
    link = m_pdf.makeIndirectObject(link);
    Handle object = m_pages[page];
    if (!object.getKey("/Annots").isArray())
        object.replaceKey("/Annots", Handle::newArray());
    object.getKey("/Annots").appendItem(link);
    Handle reference = Handle::newDictionary();
    reference.replaceKey("/Type", Handle::newName("/OBJR"));
    reference.replaceKey("/Obj", link);
    reference.replaceKey("/Pg", object);
    addKid(m_elements[size_t(region.element)], reference);
    m_numbers.appendItem(Handle::newInteger(m_nextNumber++));
    m_numbers.appendItem(m_elements[size_t(region.element)]);
}

}

QPDFObjectHandle pdfDestination(QPDFObjectHandle page, double part)
{
    QPDFObjectHandle box = page.getKey("/MediaBox");
    const double height = box.getArrayItem(3).getNumericValue();
    QPDFObjectHandle place = QPDFObjectHandle::newArray();
    place.appendItem(page);
    place.appendItem(QPDFObjectHandle::newName("/XYZ"));
    place.appendItem(QPDFObjectHandle::newNull());
    // The margins are not known here; a little above the heading is right.
    place.appendItem(QPDFObjectHandle::newReal(height * (1 - part), 1));
    place.appendItem(QPDFObjectHandle::newNull());
    return place;
}

void addTags(QPDF &pdf, const PageTags &tags, const QList<PagePlace> &headings)
{
    if (!tags.elements.isEmpty())
        TagTree(pdf, tags, headings).build();
}

}
