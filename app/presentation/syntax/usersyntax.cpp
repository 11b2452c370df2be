// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "usersyntax.h"

#include "definitioncheck.h"

#include <core/base/files.h>

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLocale>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

using Flaw = SyntaxProblem::Kind;
using Checked = std::variant<CheckedFile, SyntaxProblem>;

constexpr qint64 kLargest = 1024LL * 1024;
constexpr qsizetype kMostFiles = 100;
constexpr qint64 kMostBytes = 16 * kLargest; ///< Of all of them: the window waits for them when it starts.

/// What is wrong, and what to do about it. %1 is what the problem tells of itself.
QString explanation(const SyntaxProblem &problem)
{
    switch (problem.kind) {
    case Flaw::Unreadable:
        return QCoreApplication::translate("UserSyntax", "it cannot be read. Let your account read it, and see that it is an ordinary file.");
    case Flaw::TooLarge:
        return QCoreApplication::translate("UserSyntax", "it is larger than one megabyte. Take out what is not needed.");
    case Flaw::TooMany:
        return QCoreApplication::translate("UserSyntax", "the folder holds more files than are read. Take some of them out.");
    case Flaw::NotWellFormed:
        //: %1 is what the parser says, often in English.
        return QCoreApplication::translate("UserSyntax", "it breaks off here (%1). Correct this place or the one before it.").arg(problem.detail);
    case Flaw::NotADefinition:
        return QCoreApplication::translate("UserSyntax", "this is no syntax definition: it needs a <language> with a name, and a <context> in it.");
    case Flaw::NotATheme:
        return QCoreApplication::translate("UserSyntax", "this is no theme: it needs “metadata” with a “name”, and “text-styles”.");
    case Flaw::BadPattern:
        //: %1 is what is wrong with a regular expression, often in English.
        return QCoreApplication::translate("UserSyntax", "this pattern is no regular expression (%1). Correct it.").arg(problem.detail);
    case Flaw::UnknownContext:
        //: A rule of a syntax definition leads to a context, %1, which the file does not have.
        return QCoreApplication::translate("UserSyntax", "there is no <context> with the name “%1”. Add it, or correct the name.").arg(problem.detail);
    case Flaw::UnknownStyle:
        //: A rule of a syntax definition names a style, %1, which the file does not have.
        return QCoreApplication::translate("UserSyntax", "there is no <itemData> with the name “%1”. Add it, or correct the name.").arg(problem.detail);
    case Flaw::BadColour:
        //: %1 is what stands where a colour is expected.
        return QCoreApplication::translate("UserSyntax", "“%1” is no colour. Write it as #rrggbb.").arg(problem.detail);
    case Flaw::NameTaken:
        //: %1 is the name of a syntax definition or a theme.
        return QCoreApplication::translate("UserSyntax", "another of your files has the name “%1” already. Give one of them another name.").arg(problem.detail);
    }
    return {};
}

/// Reads the two folders and copies what can be used.
class Collector
{
public:
    explicit Collector(const QTemporaryDir &copies)
        : m_copies(copies)
    {
    }

    UserSyntax collect()
    {
        take(u"syntax"_s, u"*.xml"_s, checkedDefinition, [this](const CheckedFile &file) { m_found.definitions.append(file.name); });
        take(u"themes"_s, u"*.theme"_s, checkedTheme, [this](const CheckedFile &file) { m_found.themes.append({file.name, file.isDark}); });
        m_found.definitions.sort(Qt::CaseInsensitive);
        std::ranges::sort(m_found.themes, [](const UserTheme &one, const UserTheme &other) { return one.name.localeAwareCompare(other.name) < 0; });
        if (!m_found.definitions.isEmpty() || !m_found.themes.isEmpty())
            m_found.folder = m_copies.path();
        return m_found;
    }

private:
    void take(const QString &folder, const QString &pattern, Checked (*check)(const QByteArray &), const std::function<void(const CheckedFile &)> &add)
    {
        const QString path = userSyntaxFolder() + u'/' + folder;
        QStringList files;
        QDirIterator entries(path, {pattern}, QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
        while (entries.hasNext() && files.size() <= kMostFiles)
            files.append(entries.next());
        if (files.size() > kMostFiles) {
            m_found.problems.append({Flaw::TooMany, path});
            files.removeLast();
        }
        files.sort();
        QStringList names;
        for (const QString &file : std::as_const(files)) {
            m_bytes += std::min(QFileInfo(file).size(), kLargest);
            if (m_bytes > kMostBytes) {
                m_found.problems.append({Flaw::TooMany, path});
                return;
            }
            Checked checked = read(file, check);
            if (const auto *problem = std::get_if<SyntaxProblem>(&checked)) {
                m_found.problems.append({problem->kind, file, problem->line, problem->detail});
                continue;
            }
            const auto &good = std::get<CheckedFile>(checked);
            if (names.contains(good.name)) {
                m_found.problems.append({Flaw::NameTaken, file, 0, good.name});
            } else if (keep(folder + u'/' + QString::number(names.size()) + pattern.sliced(1), good.bytes)) {
                names.append(good.name);
                add(good);
            } else {
                m_found.problems.append({Flaw::Unreadable, file});
            }
        }
    }

    static Checked read(const QString &path, Checked (*check)(const QByteArray &))
    {
        // A pipe or a device has no end, and would be waited for.
        QFile file(path);
        if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
            return SyntaxProblem {Flaw::Unreadable, {}};
        const QByteArray bytes = file.read(kLargest + 1);
        if (bytes.size() > kLargest)
            return SyntaxProblem {Flaw::TooLarge, {}};
        return check(bytes);
    }

    bool keep(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_copies.filePath(name);
        return base::makeFolder(QFileInfo(path).path()) && base::writeFile(path, bytes);
    }

    const QTemporaryDir &m_copies;
    UserSyntax m_found;
    qint64 m_bytes = 0; ///< Of the files that were looked through.
};

}

QString problemText(const SyntaxProblem &problem)
{
    const QString file = QDir(userSyntaxFolder()).relativeFilePath(problem.path);
    // The names of files are written from left to right, whatever the language.
    const QString isolated = u'\u2068' + file + u'\u2069';
    // A sentence that begins with such a name runs in the direction of its language all the same.
    const QString mark = QLocale().textDirection() == Qt::RightToLeft ? u"\u200f"_s : u"\u200e"_s;
    if (problem.line == 0)
        //: A file that the user wrote is not used. %1 is its name, %2 says what is wrong and what to do.
        return mark + QCoreApplication::translate("UserSyntax", "%1: %2").arg(isolated, explanation(problem));
    //: The same, with the number of the line.
    return mark + QCoreApplication::translate("UserSyntax", "%1, line %2: %3").arg(isolated, QLocale().toString(problem.line), explanation(problem));
}

QString userSyntaxFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/aide-memoire"_s;
}

const UserSyntax &userSyntax()
{
    static const QTemporaryDir copies;
    static const UserSyntax found = Collector(copies).collect();
    return found;
}

}
