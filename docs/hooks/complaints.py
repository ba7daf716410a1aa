"""What is wrong on the pages of a language: all of it is collected, so that an author sees it at once."""


class Complaints:
    """Each says file, line, what and remedy, and is said once."""

    def __init__(self, language: str):
        self.language, self.found = language, []

    def add(self, page, text: str, near: str = "", line: int = 1) -> None:
        """Enter what is wrong on a page of MkDocs's, at the first line that holds ``near``, else at ``line``."""
        lines = page.file.content_string.splitlines()
        number = next((n for n, held in enumerate(lines, 1) if near and near.strip() in held), line)
        entry = f"docs/{self.language}/{page.file.src_path}:{number}: {text}"
        if entry not in self.found:
            self.found.append(entry)
