// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxpackage.h"

#include "officexml.h"

#include <QDir>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

// Targets are relative to the part's folder, or absolute from the root of the package.
QString resolved(const QString &folder, const QString &target)
{
    const QString path = target.startsWith(u'/') ? target.sliced(1) : folder + target;
    return QDir::cleanPath(path);
}

}

DocxPackage::DocxPackage(Archive archive)
    : m_archive(std::move(archive))
{
}

base::Result<DocxPackage> DocxPackage::open(const QByteArray &bytes)
{
    TRY(Archive archive, Archive::open(bytes));
    DocxPackage package(std::move(archive));
    const Relationships root = package.relationships({});
    for (const Relationship &relationship : root) {
        if (relationship.type == "officeDocument"_L1)
            package.m_document = relationship.target;
        else if (relationship.type == "core-properties"_L1)
            package.m_properties = relationship.target;
    }
    TRY_VOID(package.requireText());
    package.m_relationships = package.relationships(package.m_document);
    return package;
}

base::Status DocxPackage::requireText() const
{
    const base::Result<QByteArray> types = m_archive.read(u"[Content_Types].xml"_s);
    if (!types || m_document.isEmpty())
        return base::failure(base::ErrorCode::Damaged, {}, u"the package does not say what it holds"_s);
    QString type;
    QString byExtension;
    OfficeXml xml(*types);
    while (xml.next()) {
        if (xml.attribute("PartName"_L1) == u'/' + m_document)
            type = xml.attribute("ContentType"_L1);
        else if (m_document.endsWith(u'.' + xml.attribute("Extension"_L1)))
            byExtension = xml.attribute("ContentType"_L1);
        xml.skip();
    }
    TRY_VOID(xml.status());
    type = type.isEmpty() ? byExtension : type;
    if (type.contains("wordprocessingml"_L1) || type.contains("ms-word"_L1))
        return base::ok();
    const QString what = type.contains("spreadsheet"_L1) || type.contains("ms-excel"_L1) ? u"a spreadsheet"_s
        : type.contains("presentation"_L1) || type.contains("ms-powerpoint"_L1)         ? u"a presentation"_s
                                                                                          : u"no text: %1"_s.arg(type);
    return base::failure(base::ErrorCode::NotRecognised, {}, what);
}

Relationships DocxPackage::relationships(const QString &part) const
{
    Relationships found;
    const QString folder = folderOf(part);
    const base::Result<QByteArray> bytes = m_archive.read(folder + u"_rels/" + part.sliced(folder.size()) + u".rels");
    if (!bytes)
        return found;
    OfficeXml xml(*bytes);
    while (xml.next()) {
        const QString type = xml.attribute("Type"_L1);
        const bool isExternal = xml.attribute("TargetMode"_L1) == "External"_L1;
        const QString target = xml.attribute("Target"_L1);
        found.insert(xml.attribute("Id"_L1),
            {type.sliced(type.lastIndexOf(u'/') + 1), isExternal ? target : resolved(folder, target), isExternal});
        xml.skip();
    }
    return found;
}

QString DocxPackage::relatedPath(const QString &type) const
{
    for (const Relationship &relationship : m_relationships) {
        if (relationship.type == type && !relationship.isExternal)
            return relationship.target;
    }
    return {};
}

base::Result<QByteArray> DocxPackage::related(const QString &type) const
{
    const QString path = relatedPath(type);
    if (path.isEmpty() || !m_archive.contains(path))
        return QByteArray();
    return m_archive.read(path);
}

QByteArray DocxPackage::properties() const
{
    return m_properties.isEmpty() ? QByteArray() : m_archive.read(m_properties).value_or(QByteArray());
}

}
