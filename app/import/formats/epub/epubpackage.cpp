// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "epubpackage.h"

#include <core/text/languagenames.h>
#include <import/formats/xmltree.h>

#include <QDir>
#include <QHash>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

base::Result<Node> xmlOf(const Archive &archive, const QString &name)
{
    TRY(const QByteArray bytes, archive.read(name));
    return parseXml(bytes);
}

// Fonts may be scrambled by two known methods, so that they serve in this book alone; the text is open then.
bool isProtected(const Archive &archive)
{
    const base::Result<Node> root = xmlOf(archive, u"META-INF/encryption.xml"_s);
    if (!root)
        return false;
    const QList<const Node *> methods = root->findAll(u"EncryptionMethod");
    return std::ranges::any_of(methods, [](const Node *method) {
        const QString algorithm = method->attribute(u"Algorithm");
        return algorithm != "http://www.idpf.org/2008/embedding"_L1 && algorithm != "http://ns.adobe.com/pdf/enc#RC"_L1;
    });
}

QString packagePath(const Archive &archive)
{
    if (const base::Result<Node> container = xmlOf(archive, u"META-INF/container.xml"_s)) {
        const Node *file = container->find(u"rootfile");
        if (file && archive.contains(file->attribute(u"full-path")))
            return file->attribute(u"full-path");
    }
    const QStringList names = archive.names();
    const auto found = std::ranges::find_if(names, [](const QString &name) { return name.endsWith(".opf"_L1); });
    return found == names.end() ? QString() : *found;
}

// The member that a reference of the package leads to; it never leaves the container.
QString memberOf(const QString &packageFile, const QString &href)
{
    const QString folder = packageFile.contains(u'/') ? packageFile.section(u'/', 0, -2) + u'/' : QString();
    const QString plain = href.section(u'#', 0, 0);
    return QDir::cleanPath(folder + QUrl::fromPercentEncoding(plain.toUtf8()));
}

void readMetadata(const Node &metadata, EpubPackage &book)
{
    const auto first = [&](QStringView name) {
        const Node *node = metadata.find(name);
        return node ? node->plainText() : QString();
    };
    book.title = first(u"title");
    book.language = text::languageOfCode(first(u"language"));
    book.publisher = first(u"publisher");
    QStringList authors;
    const QList<const Node *> creators = metadata.findAll(u"creator");
    for (const Node *creator : creators)
        authors.append(creator->plainText());
    authors.removeAll(QString());
    book.author = authors.join(u"; ");
    const QList<const Node *> dates = metadata.findAll(u"date");
    for (const Node *date : dates) {
        // Programs write the year 101 where nobody knows the day.
        const QDate day = QDate::fromString(date->plainText().left(10), Qt::ISODate);
        if (day.year() >= 1800 && (!book.date.isValid() || date->attribute(u"event") == "publication"_L1))
            book.date = day;
    }
}

QHash<QString, EpubItem> itemsOf(const Node &package, const QString &path)
{
    QHash<QString, EpubItem> items;
    if (const Node *manifest = package.child(u"manifest")) {
        for (const Node &item : manifest->children) {
            if (item.name == "item"_L1)
                items.insert(item.attribute(u"id"), {memberOf(path, item.attribute(u"href")), item.attribute(u"media-type"),
                    item.attribute(u"properties").split(u' ').contains("nav"_L1)});
        }
    }
    return items;
}

void readSpine(const Node &package, const QString &path, EpubPackage &book)
{
    const QHash<QString, EpubItem> items = itemsOf(package, path);
    QString contents;
    if (const Node *guide = package.child(u"guide")) {
        const auto isContents = [](const Node &node) { return node.attribute(u"type") == "toc"_L1; };
        if (const auto found = std::ranges::find_if(guide->children, isContents); found != guide->children.end())
            contents = memberOf(path, found->attribute(u"href"));
    }
    const Node *spine = package.child(u"spine");
    for (qsizetype at = 0; spine && at < qsizetype(spine->children.size()); ++at) {
        const auto item = items.constFind(spine->children.at(size_t(at)).attribute(u"idref"));
        if (item == items.constEnd())
            continue;
        EpubItem chapter = *item;
        chapter.isContents = chapter.isContents || (!contents.isEmpty() && chapter.path == contents);
        book.spine.append(chapter);
    }
}

}

base::Result<EpubPackage> readEpubPackage(const Archive &archive)
{
    if (isProtected(archive))
        return base::failure(base::ErrorCode::PasswordNeeded, {}, u"protected by rights management"_s);
    const QString path = packagePath(archive);
    if (path.isEmpty())
        return base::failure(base::ErrorCode::Damaged, {}, u"no package file"_s);
    TRY(const Node package, xmlOf(archive, path));
    EpubPackage book;
    if (const Node *metadata = package.child(u"metadata"))
        readMetadata(*metadata, book);
    readSpine(package, path, book);
    if (book.spine.isEmpty())
        return base::failure(base::ErrorCode::Damaged, {}, u"no chapters"_s);
    return book;
}

}
