// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatefiles.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace library {

QFileInfoList templateFiles(const QString &libraryFolder)
{
    QFileInfoList files = QDir(libraryFolder + u'/' + kTemplateFolder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    files.removeIf([](const QFileInfo &file) { return !isTemplateName(file.fileName()); });
    return files;
}

QString templatePath(const QString &libraryFolder, const QString &name)
{
    return libraryFolder + u'/' + kTemplateFolder + u'/' + name;
}

bool isTemplateName(const QString &name)
{
    static const QRegularExpression kTemplateName(u"\\A[^./\\\\\\p{Cc}][^/\\\\\\p{Cc}]*\\.json\\z"_s);
    return kTemplateName.match(name).hasMatch();
}

}
